import type { PLACE_PROBLEMS } from '../../../src/core/text/problems-places.ts';
import { append, type Edit } from './edit.ts';

/** Lists of places with one slip each. */
export const BROKEN_PLACES = {
  'KS-PLC-001': [append('data/areas/places.csv', '1067,PLZ,99001001\n')],
} satisfies Readonly<Record<keyof typeof PLACE_PROBLEMS, readonly Edit[]>>;

import type { PROFILE_PROBLEMS } from '../../../src/core/text/problems-profile.ts';
import { append, type Edit } from './edit.ts';

/** Descriptions of areas with one slip each. */
export const BROKEN_PROFILE = {
  'KS-PRO-001': [append('data/portal.yaml', 'profile: { labels: { higher: höher als, lower: schlechter als } }\n')],
  'KS-PRO-002': [append('data/portal.yaml', 'profile: { similarity: { sgb2-quote: 1, bevoelkerung: 1 } }\n')],
  'KS-PRO-003': [append('data/portal.yaml', 'profile: { groups: raumtyp }\n')],
} satisfies Readonly<Record<keyof typeof PROFILE_PROBLEMS, readonly Edit[]>>;

import type { KnownCode } from '../../../src/core/text/problems.ts';
import { BROKEN_DATA } from './broken-data.ts';
import { BROKEN_FACILITIES } from './broken-facilities.ts';
import { BROKEN_FORM } from './broken-form.ts';
import { BROKEN_PLACES } from './broken-places.ts';
import { BROKEN_PROFILE } from './broken-profile.ts';
import { BROKEN_REGISTERS } from './broken-registers.ts';
import { BROKEN_TERRITORY } from './broken-territory.ts';
import { BROKEN_TEXTS } from './broken-texts.ts';
import type { Edit } from './edit.ts';

/** What is changed in the tiny portal so that it has exactly one problem, for every code. */
export const BROKEN: Readonly<Record<KnownCode, readonly Edit[]>> = {
  ...BROKEN_FORM,
  ...BROKEN_DATA,
  ...BROKEN_FACILITIES,
  ...BROKEN_PLACES,
  ...BROKEN_PROFILE,
  ...BROKEN_REGISTERS,
  ...BROKEN_TERRITORY,
  ...BROKEN_TEXTS,
};

import type { KnownCode } from '../../../src/core/text/problems.ts';
import { BROKEN_DATA } from './broken-data.ts';
import { BROKEN_FACILITIES } from './broken-facilities.ts';
import { BROKEN_FORM } from './broken-form.ts';
import { BROKEN_TEXTS } from './broken-texts.ts';
import type { Edit } from './edit.ts';

/** What is changed in the tiny portal so that it has exactly one problem, for every code. */
export const BROKEN: Readonly<Record<KnownCode, readonly Edit[]>> = {
  ...BROKEN_FORM,
  ...BROKEN_DATA,
  ...BROKEN_FACILITIES,
  ...BROKEN_TEXTS,
};

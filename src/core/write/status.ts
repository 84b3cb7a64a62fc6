import { ABSENCES, FLAGS, OBS_STATUS, type Flag } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';

/** Letters behind the SDMX status; `c` marks what Kreisspiegel computed itself. */
const LETTERS: Readonly<Record<Flag, string>> = { ...FLAG_MARKS, computed: 'c' };

/** SDMX CL_CONF_STATUS: confidential so that another figure stays so. OBS_STATUS has one code for both ways of withholding. */
const SECONDARY = 'D';

const flagsIn = (bits: number): readonly Flag[] => FLAGS.filter((_, bit) => (bits & (1 << bit)) !== 0);

/** `A`, `A;p;r`, `C`, `C;D`: SDMX OBS_STATUS and what makes it exact. Takes the codes of `Block.state` and `Block.flags`. */
export function statusCode(state: number, flags: number): string {
  if (state === 0) return [OBS_STATUS.value, ...flagsIn(flags).map((flag) => LETTERS[flag])].join(';');
  const absence = ABSENCES[state - 1]!;
  return absence === 'protected' ? `${OBS_STATUS.protected};${SECONDARY}` : OBS_STATUS[absence];
}

/** The same in words; an ordinary figure needs none. */
export function statusWords(state: number, flags: number, language: Language): string {
  if (state !== 0) return stateWords(ABSENCES[state - 1]!, language).name;
  return flagsIn(flags)
    .map((flag) => flagWord(flag, language))
    .join(', ');
}

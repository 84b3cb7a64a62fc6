import { z } from 'zod';
import { LANGUAGES, type Text } from '../model/localized.ts';
import { isId } from '../model/ids.ts';
import { parsePeriod } from '../model/period.ts';
import { isBasePath, isEmail, isSiteAddress, isWebAddress } from './addresses.ts';
import { isDay, isMoment } from './day.ts';

/**
 * What an entry of a declaration may be. All entries come as texts (see `yaml.ts`), so these schemas make numbers, switches and days of them.
 * The message of a schema is what it expects, in a form that needs no language.
 */
const text = z.string('"…"');

const localized = z.union([text, z.partialRecord(z.enum(LANGUAGES), text)], '"…" | {de: "…", en: "…"}');

const made = <T>(expected: string, make: (given: string) => T | undefined) =>
  z.string(expected).transform((given, context): T => {
    const value = make(given.trim());
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: expected, input: given });
    return z.NEVER;
  });

const fitting = (expected: string, fits: (given: string) => boolean) =>
  made(expected, (given) => (fits(given) ? given : undefined));

const number = made('12.5', (given) =>
  /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(given) && Number.isFinite(Number(given)) ? Number(given) : undefined,
);
/** Beyond that one entry would be all there is, or nothing. */
const weight = number.refine((given) => given >= 0.001 && given <= 1000, '0.001 … 1000');
const whole = made('3', (given) => (/^\d{1,9}$/.test(given) ? Number(given) : undefined));
const SWITCH = new Map([
  ...['true', 'yes', 'ja', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'nein', 'off'].map((word) => [word, false] as const),
]);
const flag = made('true | false', (given) => SWITCH.get(given.toLowerCase()));
const day = fitting('2024-12-31', isDay);
const period = made('2024 | 2024-12-31 | 2024-Q3 | 2024-09 | 2024/25 | 2020--2024', (given) =>
  parsePeriod(given) ? given : undefined,
);
const moment = fitting('2024 | 2024-09 | 2024-09-01', isMoment);
const id = fitting('a-z A-Z 0-9 . - _', isId);

/** A list may be written as one entry without brackets. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(item, '[…, …]'));

export const fields = {
  text,
  number,
  weight,
  day,
  period,
  id,
  localized,
  /** '' when absent: `Text` has no null. */
  optionalText: localized.default('') as z.ZodType<Text>,
  line: text.default(''),
  lineOrNull: text.nullable().default(null),
  webAddressOrNull: fitting('https://www.example.org/…', isWebAddress).nullable().default(null),
  siteAddressOrNull: fitting('https://www.example.org', isSiteAddress).nullable().default(null),
  emailOrNull: fitting('name@example.org', isEmail).nullable().default(null),
  basePath: fitting('/ | /sozialmonitoring/', isBasePath).default('/'),
  numberOr: (fallback: number) => number.default(fallback),
  numberOrNull: number.nullable().default(null),
  wholeOrNull: whole.nullable().default(null),
  flagOr: (fallback: boolean) => flag.default(fallback),
  flagOrNull: flag.nullable().default(null),
  /** A year, a month or a day. */
  momentOrNull: moment.nullable().default(null),
  dayOrNull: day.nullable().default(null),
  ids: listOf(id),
  listOf,
  oneOf: <const T extends readonly [string, ...string[]]>(choices: T, fallback: T[number]) =>
    z.enum(choices, choices.join(' | ')).default(fallback as never),
  /** One of several meanings, each of which people write in several words; letters may be large or small. */
  wordFor: <const T extends string>(words: Readonly<Record<T, readonly string[]>>) => {
    const meanings = Object.entries(words) as [T, readonly string[]][];
    const expected = meanings.map(([meaning]) => meaning).join(' | ');
    return made(expected, (given) => {
      const word = given.toLowerCase();
      return meanings.find(([meaning, others]) => meaning === word || others.includes(word))?.[0];
    });
  },
  oneOfOrNull: <const T extends readonly [string, ...string[]]>(choices: T) =>
    z.enum(choices, choices.join(' | ')).nullable().default(null),
  /** Anything; whoever reads the entry looks at it more closely. */
  anything: z.custom<unknown>().optional(),
};

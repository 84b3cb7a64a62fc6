import { fold } from './fold.ts';

/** Number words that ages are written with (`ein` is an article as well), and the Roman ones of laws. */
const NUMBERS = new Map(
  [
    'zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf',
    'two three four five six seven eight nine ten eleven twelve',
    'ii iii iv v vi vii viii ix x xi xii',
  ].flatMap((words) => words.split(' ').map((word, at) => [word, String(at + 2)] as const)),
);

const YEARS = String.raw`(?:[ -]?(?:jahren?|jaehrige[nr]?|j|years?(?: olds?)?|year olds?)\b(?: alt(?:e[nrs]?)?\b)?)?`;
const N = String.raw`(\d{1,3})(?![.,]?\d)`;
const ABOVE = String.raw`(?:ue ?|ueber |ab |mindestens |aelter als |over |above |aged over |at least |older than |from )`;
const BELOW = String.raw`(?:unter |juenger als |bis unter |bis zu |under |below |aged under |younger than )`;
const AND_OLDER = String.raw`(?: und (?:aelter|mehr|darueber)[a-z]*| or (?:older|over)| and (?:older|over|above))`;

/** Each way to say an age, and the sign that stands for it; the longest first. */
const FORMS: readonly [RegExp, (m: readonly string[]) => string][] = [
  [
    new RegExp(String.raw`\b(?:von |zwischen |from |aged )?${N}(?: bis | und |-| to )${N}${YEARS}`, 'g'),
    ([a, b]) => `age${a}to${b}`,
  ],
  [new RegExp(String.raw`\b${ABOVE}${N}${YEARS}${AND_OLDER}?`, 'g'), ([n]) => `age${n}up`],
  [new RegExp(String.raw`\b(?:aged )?${N}${YEARS}${AND_OLDER}`, 'g'), ([n]) => `age${n}up`],
  [new RegExp(String.raw`\b${N} ?(?:\+|plus\b)${YEARS}`, 'g'), ([n]) => `age${n}up`],
  [new RegExp(String.raw`\b${BELOW}${N}${YEARS}`, 'g'), ([n]) => `age${n}down`],
  [new RegExp(String.raw`\bu(\d{1,2})\b`, 'g'), ([n]) => `age${n}down`],
];

/**
 * The text folded, with one sign for every way to say an age: `über 65`, `ab 65 Jahren`, `65+` and `65 Jahre und älter` are all `age65up`,
 * for statistics begin their groups with the year that people name.
 */
export function withAges(text: string): string {
  const plain = fold(text).replace(/\p{L}+/gu, (word) => NUMBERS.get(word) ?? word);
  return FORMS.reduce(
    (all, [form, sign]) => all.replace(form, (_, ...found: string[]) => ` ${sign(found)} `),
    plain.replace(/[–—]/g, '-'),
  );
}

export const isAge = (word: string): boolean => /^age\d/.test(word);

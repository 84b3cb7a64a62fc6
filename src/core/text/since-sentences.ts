import type { Language } from '../model/localized.ts';
import { yearOf, type Period } from '../model/period.ts';
import type { ProfileLabel } from '../model/profile.ts';
import { numberWord } from './absence-sentences.ts';
import { differenceAmount, type DifferenceFacts } from './difference-amount.ts';
import { listOf } from './list.ts';
import { MINUS } from './number.ts';
import { formatPeriod } from './period.ts';

export interface ChangeFacts {
  readonly language: Language;
  /** Whether the area does not exist any more. */
  readonly former: boolean;
  readonly labels: Readonly<Record<ProfileLabel, string>>;
  /** Changes that are larger than chance explains, the largest first. */
  readonly changes: readonly Changed[];
  /** Between which periods the others were compared of which chance can be judged. */
  readonly unchanged: readonly Span[];
}

interface Span {
  readonly from: Period;
  readonly to: Period;
}

interface Changed extends Span, Omit<DifferenceFacts, 'language'> {
  readonly title: string;
}

/** Years, and days by their years, are called by the year; other periods by their names. */
export const yearName = (period: Period, language: Language): string =>
  period.kind === 'date' ? String(yearOf(period)) : formatPeriod(period, language, 'short');

/** `Seit 2019 gestiegen: SGB-II-Quote (+2,2 Prozentpunkte) und Mieten (+1,10 €).`, one for each direction and time. */
export function sinceSentences(facts: ChangeFacts): string[] {
  const { changes, labels, language } = facts;
  const groups = Map.groupBy(changes, (one) => `${spanPhrase(one, facts)} ${labels[one.value > 0 ? 'increased' : 'decreased']}`);
  if (groups.size > 0) {
    return [...groups].map(([opening, these]) => {
      const items = these.map((one) => `${one.title} (${one.value < 0 ? MINUS : '+'}${differenceAmount({ ...one, language })})`);
      return `${opening}: ${listOf(items, language)}.`;
    });
  }
  return unchangedSentence(facts);
}

function unchangedSentence(facts: ChangeFacts): string[] {
  const { unchanged, labels, language } = facts;
  if (unchanged.length === 0) return [];
  const spans = new Set(unchanged.map((span) => spanPhrase(span, facts)));
  const when = spans.size === 1 ? [...spans][0]! : language === 'de' ? 'In den letzten Jahren' : 'In recent years';
  return [`${when} ${labels.unchanged}: ${countedValues(unchanged.length, language)}.`];
}

function countedValues(count: number, language: Language): string {
  if (language === 'en') return count === 1 ? 'the value compared' : `all ${numberWord(count, 'en')} values compared`;
  if (count === 1) return 'der verglichene Wert';
  return count === 2 ? 'beide verglichenen Werte' : `alle ${numberWord(count, 'de')} verglichenen Werte`;
}

/** `Seit 2019`, `Seit dem Schuljahr 2019/20`, `Gegenüber 2015–2019`; of a former area `Von 2013 bis 2018`. */
function spanPhrase({ from, to }: Span, { language, former }: ChangeFacts): string {
  const [first, last] = [yearName(from, language), yearName(to, language)];
  const german = language === 'de';
  if (former) return german ? `Von ${first} bis ${last}` : `From ${first} to ${last}`;
  if (from.kind === 'pooled') return german ? `Gegenüber ${first}` : `Compared with ${first}`;
  if (from.kind === 'schoolYear') return german ? `Seit dem Schuljahr ${first}` : `Since the school year ${first}`;
  return german ? `Seit ${first}` : `Since ${first}`;
}

import { formatDate } from '../text/date.ts';
import { partsText } from '../text/parts.ts';
import { extractSentences } from './extract-sentences.ts';
import { extractWord, type ExtractWord } from '../text/extract-words.ts';
import { attachUnit } from '../text/number.ts';
import { commonPeriod } from './compared.ts';
import { UNCHECKED } from './direction.ts';
import type { ExtractFacts, ExtractMeasure } from './extract-facts.ts';
import { shownCell } from './shown.ts';

/** An extract as it is read, whatever it is written as. */
export interface ExtractPage {
  readonly language: ExtractFacts['language'];
  readonly title: string;
  /** `Sozialraum in Auenstadt, Landkreis Auental` */
  readonly subject: string;
  readonly notice: string;
  readonly summary: { readonly title: string; readonly items: readonly Item[]; readonly notes: readonly string[] };
  readonly table: { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly definitions: { readonly title: string; readonly items: readonly Item[] };
  readonly sources: { readonly title: string; readonly lines: readonly string[] };
}

interface Item {
  readonly name: string;
  readonly text: string;
}

export function extractPage(facts: ExtractFacts): ExtractPage {
  const { language, areas, measures, portal } = facts;
  const word = (key: ExtractWord, holes: Readonly<Record<string, string>> = {}): string => extractWord(language, key, holes);
  const [own, ...others] = areas;
  const told = measures.map((measure) => ({ name: measure.title, text: extractSentences(facts, measure) }));
  const unchecked = told.some(({ text }) => text.includes(UNCHECKED));
  const defined = measures.map((measure) => ({ name: measure.title, text: definitionOf(measure, word) }));
  return {
    language,
    title: word('heading', { name: own!.name, portal }),
    subject: [own!.kind, ...others.map(({ name }) => name)].join(', '),
    notice: facts.notice,
    summary: {
      title: word('summary'),
      items: told,
      notes: [word('checked'), ...(unchecked ? [word('unchecked')] : []), ...facts.notes],
    },
    table: {
      title: word('table'),
      head: [word('indicator'), ...areas.map(({ name }) => name), word('period')],
      rows: measures.map((measure) => rowOf(facts, measure)),
    },
    definitions: { title: word('definitions'), items: defined.filter(({ text }) => text !== '') },
    sources: {
      title: word('sources'),
      lines: [
        ...sourceLines(measures),
        word('publisher', { name: facts.publisher }),
        word('licence', { name: facts.licence }),
        word('version', { version: facts.dataVersion }),
        word('address', { address: facts.address }),
        word('retrieved', { date: formatDate(facts.today, language) }),
      ],
    },
  };
}

function definitionOf(
  { words }: ExtractMeasure,
  word: (key: ExtractWord, holes: Readonly<Record<string, string>>) => string,
): string {
  const parts = [
    words.definition,
    words.numerator === '' ? '' : word('numerator', { text: words.numerator }),
    words.denominator === '' ? '' : word('denominator', { text: words.denominator }),
  ];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Figures with their unit and what they are made of; where there is none, why. A period that is another one stands beside its figure. */
function rowOf({ language, signs }: ExtractFacts, measure: ExtractMeasure): string[] {
  const common = commonPeriod(measure);
  const cells = measure.figures.map(({ cell, period }) => {
    const { state, figure, label } = shownCell(cell, { indicator: measure, signs, language });
    const number = state === 'value' ? attachUnit(figure, measure.unit, language) : label;
    const inside = [partsText(measure, cell, language), period === common ? '' : period].filter((part) => part !== '');
    return inside.length === 0 ? number : `${number} (${inside.join('; ')})`;
  });
  return [measure.title, ...cells, common];
}

/** Each source once, with the indicators that are from it. */
function sourceLines(measures: readonly ExtractMeasure[]): string[] {
  const bySource = Map.groupBy(
    measures.filter(({ source }) => source !== ''),
    ({ source }) => source,
  );
  return [...bySource].map(([source, own]) =>
    own.length === measures.length ? source : `${own.map(({ title }) => title).join(', ')}: ${source}`,
  );
}

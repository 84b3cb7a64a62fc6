import type { Language } from '../core/model/localized.ts';
import type { Named } from '../core/text/question-areas.ts';
import { cellOf } from '../core/view/figure-cell.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { QuestionIndex, QuestionIndicator } from '../core/view/questions.ts';
import { answerPeriod } from '../core/view/answer-period.ts';
import { answerText, flagsOf, type AnswerText } from '../core/view/answer-text.ts';
import { answerWord } from './answer-words.ts';
import type { AreaEntry } from './area-match.ts';
import type { MapSource } from './map-source.ts';
import { readQuestion, type Question } from './question.ts';

/** A question answered for one indicator and area. */
export interface Answer extends AnswerText {
  /** `Landkreis Auental, 2025` */
  readonly of: string;
  readonly source: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

const MOST = 3;

/** The answers to a question, best first; none where it is not understood whole. */
export async function answersTo(
  text: string,
  { index, areas, source }: { index: QuestionIndex; areas: readonly AreaEntry[]; source: MapSource },
  language: Language,
): Promise<Answer[]> {
  const question = readQuestion(text, index, namedOf(areas), language);
  if (question === null) return [];
  const pairs = question.indicators.flatMap((indicator) => question.areas.map((area) => ({ indicator, area })));
  const look: Looking = { levels: index.levels, source, question, language };
  return Promise.all(pairs.slice(0, MOST).map(({ indicator, area }) => answer(indicator, area, look)));
}

const remembered = new WeakMap<readonly AreaEntry[], readonly Named[]>();

/** The areas of the index: they stand before the places, which lead to the same pages. */
function namedOf(entries: readonly AreaEntry[]): readonly Named[] {
  let named = remembered.get(entries);
  if (!named) {
    const first = new Map<string, Named>();
    for (const { n, l, p, u } of entries) if (!first.has(u)) first.set(u, { name: n, kind: l, lies: p, address: u });
    remembered.set(entries, (named = [...first.values()]));
  }
  return named;
}

type Area = Question['areas'][number];

interface Looking {
  readonly levels: QuestionIndex['levels'];
  readonly source: MapSource;
  readonly question: Question;
  readonly language: Language;
}

async function answer(indicator: QuestionIndicator, area: Area, look: Looking): Promise<Answer> {
  const { source, question, language } = look;
  const name = nameAmong(area, question.areas);
  const links = [
    { name: answerWord(language, 'indicator', { title: indicator.title }), href: indicator.href },
    { name: answerWord(language, 'area', { name }), href: area.address },
  ];
  const place = await placeOf(indicator, area, look);
  const nothing = { figure: '', what: indicator.title, source: '', links };
  if (place === null) return { ...nothing, of: name, aside: answerWord(language, 'noFigures') };
  const { level, k } = place;
  const file = await source.indicator(indicator.id, level.level);
  const period = answerPeriod(file, question.period, level.lives[k]?.[1] ?? 0);
  if (period === null) {
    const [first, last] = [file.periods[0]!.label, file.periods[file.newest]!.label];
    const key = first === last ? 'onlyPeriod' : 'noPeriod';
    const wanted = question.period ?? name;
    return { ...nothing, of: name, aside: answerWord(language, key, { period: wanted, first, last }), source: file.source };
  }
  const cell = cellOf(await source.figures(file, period), k);
  const of = [name, file.periods[period]!.label, ...flagsOf(cell, file)].join(', ');
  return { ...answerText(cell, { indicator, file, period, wish: question.wish }, language), of, source: file.source, links };
}

/** Of areas of one name each stands with what it is, and where that is the same with where it lies. */
function nameAmong({ name, kind = '', lies = '' }: Area, areas: readonly Area[]): string {
  const same = areas.filter((other) => other.name === name);
  if (same.length === 1) return name;
  const alike = same.filter((other) => other.kind === kind).length > 1;
  return `${name} (${[kind, ...(alike && lies !== '' ? [lies] : [])].join(', ')})`;
}

/** Where the figures of an area stand: in the file of its level, or as the reference area behind those of another one. */
async function placeOf(
  { files }: QuestionIndicator,
  { address, kind = '' }: Area,
  { levels, source }: Looking,
): Promise<{ readonly level: LevelFile; readonly k: number } | null> {
  const isOwn = (id: string): boolean => levels.some((level) => level.id === id && kind.split(', ')[0] === level.one);
  for (const id of [...files.filter(isOwn), ...files.filter((file) => !isOwn(file))]) {
    const level = await source.level(id);
    const k = level.ids.findIndex((one) => level.href.replace('*', one) === address);
    if (k >= 0) return { level, k };
  }
  return null;
}

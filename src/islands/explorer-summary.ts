import { isTotal } from '../core/derive/is-total.ts';
import { roundTo } from '../core/text/round.ts';
import type { Language } from '../core/model/localized.ts';
import { dativePlural, withinSentence } from '../core/text/plural.ts';
import { pairAt } from './explorer-paint.ts';
import type { Found } from './explorer-filter.ts';
import { valueText } from './explorer-read.ts';
import { hasFigure, periodLabel, type Explored } from './explorer-view.ts';
import { explorerWord, type ExplorerHoles, type ExplorerWord } from './explorer-words.ts';
import type { Scene } from './map-view.ts';

type Told = Pick<Explored, 'view' | 'level' | 'first' | 'second'>;

/** What a view shows, in one to three short sentences. */
export function summaryOf(explored: Told, found: Found, language: Language): string {
  const { view, first, second } = explored;
  const sentences = foundSentences(explored, found, language);
  if (second === null || view === 'karte')
    sentences.push(rangeSentence(first, found, language), referenceSentence(first, language));
  else if (view === 'zwei')
    sentences.push(...[first, second].map((scene) => rangeSentence(scene, found, language, scene.data.short)));
  else if (view === 'bivariat') sentences.push(...pairSentences(first, second, found, language));
  else sentences.push(scatterSentence(first, second, found, language), explorerWord(language, 'notCause'));
  return sentences.filter(Boolean).join(' ');
}

function foundSentences({ level }: Told, { areas, total, blank, filtered }: Found, language: Language): string[] {
  const say = (key: ExplorerWord, holes: ExplorerHoles = {}): string => explorerWord(language, key, holes);
  if (!filtered) return [];
  const many = language === 'de' ? dativePlural(level.many) : withinSentence(level.many, language);
  const [n, of] = [String(areas.length), String(total)];
  return [
    areas.length === 0 ? say('foundNone', { total: of }) : say('found', { n, total: of, many }),
    ...(blank === 0 ? [] : [blank === 1 ? say('blankOne') : say('blank', { n: String(blank) })]),
  ];
}

/** The ends of the scale; where several areas share one, how many. */
function rangeSentence(scene: Scene, { areas }: Found, language: Language, name = ''): string {
  const say = (key: ExplorerWord, holes: ExplorerHoles): string => explorerWord(language, key, holes);
  const { data, figures, level } = scene;
  const when = [name, periodLabel(scene)].filter(Boolean).join(', ');
  const known = areas.filter((k) => hasFigure(scene, k));
  const shown = (k: number): number => roundTo(figures.values[k]!, data.decimals);
  if (known.length === 0) return say('noneHave', { when });
  const [low, high] = [
    known.reduce((a, b) => (shown(b) < shown(a) ? b : a)),
    known.reduce((a, b) => (shown(b) > shown(a) ? b : a)),
  ];
  const [x, y] = [high, low].map((k) => valueText(scene, k, language)) as [string, string];
  if (known.length === 1) return say('onlyOne', { when, a: level.names[high]!, x });
  if (shown(low) === shown(high)) return say('allSame', { when, x });
  const who = (end: number): string => {
    const same = known.filter((k) => shown(k) === shown(end));
    return same.length === 1 ? level.names[end]! : say('several', { n: String(same.length) });
  };
  return say('highest', { when, a: who(high), x, b: who(low), y });
}

/** The reference area beside the others; not for totals, where a part says nothing beside the whole. */
function referenceSentence(scene: Scene, language: Language): string {
  const { level, data } = scene;
  const k = level.reference;
  if (k === null || k < level.own || isTotal(data) || !hasFigure(scene, k)) return '';
  return explorerWord(language, 'reference', { place: level.referencePlace, x: valueText(scene, k, language) });
}

function pairSentences(first: Scene, second: Scene, { areas }: Found, language: Language): string[] {
  const classes = areas.map((k) => pairAt(first, second, k));
  const count = (test: (name: string) => boolean): string => String(classes.filter(test).length);
  const of = count((name) => name.startsWith('b'));
  const without = count((name) => !name.startsWith('b'));
  return [
    explorerWord(language, 'bothHigh', {
      when: whenOf(first, second),
      n: count((name) => name === 'b22'),
      low: count((name) => name === 'b00'),
      of,
    }),
    without === '0' ? '' : explorerWord(language, without === '1' ? 'withoutPairOne' : 'withoutPair', { n: without }),
  ];
}

function scatterSentence(first: Scene, second: Scene, { areas }: Found, language: Language): string {
  const both = areas.filter((k) => hasFigure(first, k) && hasFigure(second, k));
  const when = whenOf(first, second);
  const of = String(both.length);
  const { reference, referencePlace: place, own } = first.level;
  if (
    reference === null ||
    reference < own ||
    !hasFigure(first, reference) ||
    !hasFigure(second, reference) ||
    isTotal(first.data) ||
    isTotal(second.data)
  )
    return explorerWord(language, 'scatteredAlone', { when, of });
  const [x, y] = [first, second].map(({ figures }) => figures.values[reference]!) as [number, number];
  const beside = (side: 1 | -1): string =>
    String(both.filter((k) => side * (first.figures.values[k]! - x) > 0 && side * (second.figures.values[k]! - y) > 0).length);
  return explorerWord(language, 'scattered', { when, n: beside(1), of, place, low: beside(-1) });
}

/** Both periods where they have different names. */
const whenOf = (first: Scene, second: Scene): string =>
  [...new Set([first, second].map(periodLabel))].filter(Boolean).join(' / ');

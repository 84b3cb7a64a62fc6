import type { Language } from '../core/model/localized.ts';
import { attachUnit, formatNumber } from '../core/text/number.ts';
import { classLabels } from '../core/view/class-labels.ts';
import { thirdsInUse, pairClass } from './explorer-bivariate.ts';
import { draw, el } from './elements.ts';
import { explorerWord, type ExplorerWord } from './explorer-words.ts';
import { countsOf, legendRows } from './legend-rows.ts';
import type { LegendEntry, Scene } from './map-view.ts';
import { withStates } from './paint-classes.ts';

/** What an indicator's colours mean, each with the number of areas that have them. */
export function sceneLegend(scene: Scene, classNames: readonly string[], shown: readonly string[], language: Language): Node[] {
  const { data } = scene;
  const labels = data.mappable ? classLabels(data.decimals, language, data.classes) : [];
  const classes = labels.map((label, at) => ({ className: `c${at}`, label }));
  const entries = withStates(scene, classes, classNames).filter(({ className }) => data.mappable || className !== 'z');
  const unit = data.unit === '' ? '' : explorerWord(language, 'unit', { unit: data.unit });
  return [
    ...(unit === '' || !data.mappable ? [] : [el('p', { class: 'note' }, unit)]),
    ...(entries.length === 0 ? [] : [legendList(entries, shown, `n${data.classes.count}`, language)]),
  ];
}

/** The thirds of two indicators as a square, and how it is read. */
export function pairLegend(
  first: Scene,
  second: Scene,
  classNames: readonly string[],
  shown: readonly string[],
  language: Language,
): Node[] {
  const [a, b] = [first.data.short, second.data.short];
  const how = explorerWord(language, 'howBivariate', { a, b });
  const counts = countsOf(shown);
  const cells = thirdsInUse({ breaks: first.data.terciles }).flatMap((x) =>
    thirdsInUse({ breaks: second.data.terciles }).flatMap((y) => {
      const name = pairClass(x, y);
      const at = { x: x * 40, y: (2 - y) * 40 };
      const title = explorerWord(language, 'cell', { a, b, x: level(x, language), y: level(y, language) });
      const count = counts.get(name) ?? 0;
      return [
        draw('rect', { ...at, class: name, width: 40, height: 40 }, draw('title', {}, `${title}: ${count}`)),
        draw('text', { x: at.x + 20, y: at.y + 25 }, String(count)),
      ];
    }),
  );
  const square = draw('svg', { viewBox: '-1 -1 122 122', class: 'pair-square', role: 'img', 'aria-label': how }, ...cells);
  const states = withStates(first, [], classNames).concat(withStates(second, [], classNames));
  const entries = states.filter(
    ({ className }, at) => className !== 'z' && states.findIndex((one) => one.className === className) === at,
  );
  return [
    el('div', { class: 'pair' }, el('span', { class: 'pair-y' }, `↑ ${b}`), square, el('span', { class: 'pair-x' }, `${a} →`)),
    el('p', { class: 'note' }, how),
    ...[first, second].flatMap((scene) => boundsNote(scene, language)),
    ...(entries.length === 0 ? [] : [legendList(entries, shown, '', language)]),
  ];
}

const LEVELS: readonly ExplorerWord[] = ['low', 'middle', 'high'];
const level = (third: number, language: Language): string => explorerWord(language, LEVELS[third]!);

function boundsNote({ data }: Scene, language: Language): Node[] {
  const bounds = data.terciles.map((bound) =>
    attachUnit(formatNumber(bound, { decimals: data.decimals, language }), data.unit, language),
  );
  if (bounds.length === 0) return [];
  return [el('p', { class: 'note' }, explorerWord(language, 'bounds', { a: data.short, x: bounds[0]!, y: bounds.at(-1)! }))];
}

/** The same markup as in pages that are drawn at build. */
export function legendList(
  entries: readonly LegendEntry[],
  shown: readonly string[],
  scheme: string,
  language: Language,
): HTMLElement {
  return el(
    'ol',
    { class: `legend ${scheme}`.trim(), 'aria-label': explorerWord(language, 'legend') },
    ...legendRows(entries, shown, language),
  );
}

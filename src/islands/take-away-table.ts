import { roundTo } from '../core/text/round.ts';
import { takeAwayWord } from '../core/text/take-away-words.ts';
import { CELL_STATES, showsFigure } from '../core/view/map-figures.ts';
import { statusCode } from '../core/write/status.ts';
import type { ViewCell, ViewTable } from '../core/write/view-csv.ts';
import { FILE_WORDS } from '../core/write/words.ts';
import type { MapView } from './map-view.ts';
import { isAlive, viewCell } from './map-words.ts';

interface Column {
  readonly key: string;
  readonly title: string;
  readonly cell: (k: number) => ViewCell;
}

/** The figures of the period shown, of all areas that exist in it: the columns of the downloads, and what they are compared with. */
export function viewTable({ scene, painting, language, state }: MapView): ViewTable {
  const { level, data, figures } = scene;
  const words = FILE_WORDS[language];
  const { key, label, population } = data.periods[scene.period]!;
  const number = (column: Float64Array, k: number): number | null => {
    const value = column[k] ?? NaN;
    return Number.isNaN(value) || !showsFigure(figures.states[k]!) ? null : value;
  };
  const value = (k: number): ViewCell => {
    const code = number(figures.values, k);
    const sign = data.signs[CELL_STATES[figures.states[k]!]!]?.sign ?? '';
    return { code, words: code === null ? sign : roundTo(code, data.decimals + 2) };
  };
  const status = (k: number): ViewCell => {
    const { sign, flags } = viewCell(scene, k, language);
    // The first three are figures, zero and nearly zero among them.
    const absence = Math.max(0, figures.states[k]! - 2);
    const said = [absence === 0 ? '' : sign, ...flags.map((flag) => flag.word)].filter((part) => part !== '');
    return { code: statusCode(absence, figures.flags[k]!), words: said.join(', ') };
  };
  const { differences } = painting;
  const difference = (k: number): ViewCell => {
    const code = differences?.[k] ?? NaN;
    return Number.isNaN(code) ? null : { code, words: roundTo(code, data.decimals + 2) };
  };
  const inBrackets = (unit: string): string => (unit === '' ? '' : ` (${unit})`);
  const bounded = figures.lower.length > 0 || figures.upper.length > 0;
  const columns: Column[] = [
    { key: 'area', title: words.columns.area, cell: (k) => level.ids[k]! },
    { key: 'name', title: words.columns.name, cell: (k) => level.names[k]! },
    { key: 'period', title: words.columns.period, cell: () => ({ code: key, words: label }) },
    { key: 'value', title: words.columns.value + inBrackets(data.unit), cell: value },
    { key: 'numerator', title: words.columns.numerator, cell: (k) => number(figures.numerators, k) },
    population
      ? { key: 'population', title: takeAwayWord(language, 'population'), cell: (k) => number(figures.denominators, k) }
      : { key: 'denominator', title: words.columns.denominator, cell: (k) => number(figures.denominators, k) },
    ...(bounded
      ? [
          { key: 'lower', title: words.bounds.lower, cell: (k: number) => number(figures.lower, k) },
          { key: 'upper', title: words.bounds.upper, cell: (k: number) => number(figures.upper, k) },
        ]
      : []),
    { key: 'status', title: words.status, cell: status },
    ...(differences === undefined
      ? []
      : [{ key: 'difference', title: takeAwayWord(language, 'difference') + inBrackets(data.differenceUnit), cell: difference }]),
    ...(state.vergleich === null
      ? []
      : [{ key: 'comparison', title: takeAwayWord(language, 'comparison'), cell: (k: number) => painting.read(k) }]),
  ];
  const areas = level.ids.map((_, k) => k).filter((k) => isAlive(scene, k));
  return {
    columns: columns.map(({ key: name, title }) => ({ key: name, title })),
    rows: areas.map((k) => columns.map(({ cell }) => cell(k))),
  };
}

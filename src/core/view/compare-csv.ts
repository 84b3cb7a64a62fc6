import { ABSENCES, FLAGS, type Cell } from '../model/cell.ts';
import { roundTo } from '../text/round.ts';
import { takeAwayWord } from '../text/take-away-words.ts';
import { compareWord } from '../text/compare-words.ts';
import { statusCode } from '../write/status.ts';
import type { ViewCell, ViewTable } from '../write/view-csv.ts';
import { FILE_WORDS } from '../write/words.ts';
import { differenceOf } from './compare-table.ts';
import type { Compared, ComparedArea, ComparedFigure, ComparedMeasure } from './compared.ts';
import { shownCell } from './shown.ts';

interface Row {
  readonly area: ComparedArea;
  readonly measure: ComparedMeasure;
  readonly figure: ComparedFigure;
  readonly difference: number | null;
}

/** The figures of a comparison, one row for each area and indicator. */
export function compareCsv(compared: Compared): ViewTable {
  const { language, areas, measures } = compared;
  const { columns: words, bounds, status } = FILE_WORDS[language];
  const number =
    (part: 'numerator' | 'denominator' | 'lower' | 'upper') =>
    ({ figure: { cell } }: Row): ViewCell =>
      cell.kind === 'value' ? (cell[part] ?? null) : null;
  const columns: readonly { readonly key: string; readonly title: string; readonly cell: (row: Row) => ViewCell }[] = [
    { key: 'area', title: words.area, cell: ({ area }) => area.id },
    { key: 'name', title: words.name, cell: ({ area }) => area.name },
    { key: 'level', title: words.level, cell: ({ area }) => area.kind },
    {
      key: 'indicator',
      title: compareWord(language, 'indicator'),
      cell: ({ measure }) => ({ code: measure.id, words: measure.title }),
    },
    { key: 'period', title: words.period, cell: ({ figure }) => ({ code: figure.key, words: figure.period }) },
    { key: 'value', title: words.value, cell: (row) => valueOf(compared, row) },
    { key: 'unit', title: UNIT[language], cell: ({ measure }) => measure.unit },
    { key: 'numerator', title: words.numerator, cell: number('numerator') },
    { key: 'denominator', title: words.denominator, cell: number('denominator') },
    { key: 'lower', title: bounds.lower, cell: number('lower') },
    { key: 'upper', title: bounds.upper, cell: number('upper') },
    { key: 'status', title: status, cell: (row) => statusOf(compared, row) },
    { key: 'difference', title: takeAwayWord(language, 'difference'), cell: differenceCell },
  ];
  const rows = measures.flatMap((measure) =>
    areas.map((area, at) => ({
      area,
      measure,
      figure: measure.figures[at]!,
      difference: differenceOf(compared, measure, at),
    })),
  );
  return {
    columns: columns.map(({ key, title }) => ({ key, title })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

const UNIT = { de: 'Einheit', en: 'Unit' } as const;

/** People read a sign where there is no figure, and no more decimals than differences need. */
function valueOf({ signs }: Compared, { measure, figure: { cell } }: Row): ViewCell {
  if (cell.kind !== 'value') return { code: null, words: signs[cell.kind] };
  return { code: cell.value, words: roundTo(cell.value, measure.decimals + 2) };
}

function statusOf({ language, signs }: Compared, { measure, figure: { cell } }: Row): ViewCell {
  const { sign, flags } = shownCell(cell, { indicator: measure, signs, language });
  const words = [sign?.word ?? '', ...flags.map(({ word }) => word)].filter((word) => word !== '').join(', ');
  return { code: codeOf(cell), words };
}

const codeOf = (cell: Cell): string =>
  cell.kind === 'value'
    ? statusCode(
        0,
        FLAGS.reduce((bits, flag, bit) => (cell.flags.includes(flag) ? bits | (1 << bit) : bits), 0),
      )
    : statusCode(ABSENCES.indexOf(cell.kind) + 1, 0);

function differenceCell({ difference, measure }: Row): ViewCell {
  return difference === null ? null : { code: difference, words: roundTo(difference, measure.decimals + 2) };
}

import { ABSENCES } from '../model/cell.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLanguage } from '../model/localized.ts';
import type { Block } from '../model/series.ts';
import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import { formatPeriod } from '../text/period.ts';
import type { AreaDossier } from './area-dossier.ts';
import { anyBounds, areaRows, categoryIn, categoryName, dimensionsOfAll } from './area-rows.ts';
import { shownNumber } from './shown-number.ts';
import { statusWords } from './status.ts';
import { MOST_ROWS, type Sheet, type SheetCell, type SheetColumn } from './xlsx.ts';

const numberOr = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** The newest figure of every indicator for the area and its parts, with the figures it stands beside at the same time. */
export function valuesSheet(dossier: AreaDossier): Sheet {
  const { portal, areas, indicators, language, newest, reference } = dossier;
  const words = AREA_FILE_WORDS[language];
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  const themes = new Map(portal.declaration.themes.map(({ id, title }) => [id, say(title)]));
  const figure = (indicator: Indicator, area: Area | undefined, period: number): SheetCell => {
    const series = portal.series.get(indicator.id)!;
    const row = area === undefined ? undefined : series.areaIndex.get(area.id);
    return row === undefined ? null : valueAt(dossier, indicator, series.total, row * series.periods.length + period);
  };
  const rows = areas.flatMap((area) =>
    indicators.flatMap((indicator): SheetCell[][] => {
      const series = portal.series.get(indicator.id);
      const period = newest(indicator.id, area.id);
      const row = series?.areaIndex.get(area.id);
      if (series === undefined || row === undefined || period < 0) return [];
      const at = row * series.periods.length + period;
      const { total } = series;
      return [
        [
          ...headOf(dossier, area, indicator),
          indicator.themes.map((theme) => themes.get(theme) ?? theme).join(', '),
          formatPeriod(series.periods[period]!, language),
          valueAt(dossier, indicator, total, at),
          say(indicator.unit),
          numberOr(total.numerator[at]),
          numberOr(total.denominator[at]),
          statusWords(total.state[at]!, total.flags[at]!, language),
          figure(indicator, area.parent === null ? undefined : portal.areas.get(area.parent), period),
          ...(reference === null ? [] : [figure(indicator, reference, period)]),
          total.notes.get(at) ?? '',
        ],
      ];
    }),
  );
  return {
    name: words.sheets.values,
    columns: [
      ...headColumns(dossier),
      { title: words.theme, width: 24 },
      { title: words.period, width: 16 },
      { title: words.value, width: 11 },
      { title: words.unit, width: 12 },
      { title: words.numerator, width: 11 },
      { title: words.denominator, width: 11 },
      { title: words.status, width: 16 },
      { title: words.parent, width: 14 },
      ...(reference === null ? [] : [{ title: words.reference(reference.name), width: 14 }]),
      { title: words.note, width: 30 },
    ],
    rows,
  };
}

/** Every figure of every period: the totals, or what they are broken down into. */
export function seriesSheet(dossier: AreaDossier, which: 'totals' | 'slices'): Sheet {
  const { portal, areas, indicators, language } = dossier;
  const words = AREA_FILE_WORDS[language];
  const bounds = anyBounds(portal, indicators);
  const dimensions = which === 'totals' ? [] : dimensionsOfAll(portal, indicators);
  const rows: SheetCell[][] = [];
  for (const row of areaRows(portal, areas, indicators, which)) {
    const { area, indicator, period, block, at } = row;
    rows.push([
      ...headOf(dossier, area, indicator),
      ...dimensions.map((dimension) => (categoryIn(row, dimension) === null ? null : categoryName(row, dimension, language))),
      formatPeriod(period, language),
      valueAt(dossier, indicator, block, at),
      inLanguage(indicator.unit, language),
      numberOr(block.numerator[at]),
      numberOr(block.denominator[at]),
      ...(bounds ? [numberOr(block.bounds?.lower[at]), numberOr(block.bounds?.upper[at])] : []),
      statusWords(block.state[at]!, block.flags[at]!, language),
      block.notes.get(at) ?? '',
    ]);
    if (rows.length > MOST_ROWS) break;
  }
  return {
    name: which === 'totals' ? words.sheets.series : words.sheets.breakdowns,
    columns: [
      ...headColumns(dossier),
      ...dimensions.map(({ id, title }) => ({ title: inLanguage(title, language) || id, width: 18 })),
      { title: words.period, width: 16 },
      { title: words.value, width: 11 },
      { title: words.unit, width: 12 },
      { title: words.numerator, width: 11 },
      { title: words.denominator, width: 11 },
      ...(bounds ? [words.lower, words.upper].map((title) => ({ title, width: 11 })) : []),
      { title: words.status, width: 16 },
      { title: words.note, width: 30 },
    ],
    rows,
  };
}

/** Which area and which indicator: what every row begins with. */
const headOf = ({ portal, language }: AreaDossier, area: Area, indicator: Indicator): SheetCell[] => [
  area.id,
  area.name,
  inLanguage(portal.levels.get(area.level)?.one, language),
  indicator.id,
  inLanguage(indicator.title, language),
];

function headColumns({ language }: AreaDossier): SheetColumn[] {
  const words = AREA_FILE_WORDS[language];
  return [
    { title: words.area, width: 12, kind: 'key' },
    { title: words.name, width: 24 },
    { title: words.level, width: 14 },
    { title: words.indicatorKey, width: 20, kind: 'key' },
    { title: words.indicator, width: 40 },
  ];
}

/** A number, or the sign of the portal that stands in its place. */
const valueAt = ({ portal }: AreaDossier, indicator: Indicator, block: Block, at: number): SheetCell => {
  const absence = ABSENCES[block.state[at]! - 1];
  return absence === undefined ? numberOr(shownNumber(indicator, block, at)) : portal.declaration.signs[absence];
};

import type { PublishedPortal } from '../disclose/published.ts';
import { ABSENCES } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLanguage, type Language } from '../model/localized.ts';
import { sourceNames } from '../text/citation.ts';
import { licenceName } from '../text/licence.ts';
import { formatPeriod } from '../text/period.ts';
import { harmless, plainNumber, quoted } from './fields.ts';
import { dimensionsOf, hasBounds, seriesRows, type Dialect } from './series-rows.ts';
import { shownNumber } from './shown-number.ts';
import { statusCode, statusWords } from './status.ts';
import { FILE_WORDS } from './words.ts';

const LINE = '\r\n';
const BOM = '\ufeff';
const COLUMNS = ['area', 'name', 'level', 'period', 'value', 'numerator', 'denominator'] as const;
const BOUNDS = ['lower', 'upper'] as const;

/**
 * The file for programs: UTF-8 without BOM, RFC 4180, numbers with all their digits, `status` exact. A breakdown has one column for each
 * dimension, `total` for the sum over it. Portals with invented figures say so in a last column `notice`.
 */
export function machineCsv(portal: PublishedPortal, indicator: Indicator): string {
  const series = portal.series.get(indicator.id);
  const { fictional, language } = portal.declaration;
  const number = (value: number): string => (Number.isNaN(value) ? '' : String(value));
  const dialect: Dialect = {
    separator: ',',
    area: (id, area) => [id, area?.name ?? '', area?.level ?? ''],
    period: ({ key }) => key,
    value: (block, at) => number(block.value[at]!),
    number,
    status: statusCode,
    note: (note) => note,
    category: (_, category) => category ?? 'total',
    last: fictional ? [FILE_WORDS[language].fictional] : [],
  };
  const bounds = series && hasBounds(series) ? BOUNDS : [];
  const fixed: readonly string[] = [...COLUMNS, ...bounds, 'status', 'note'];
  const dimensions = series ? dimensionsOf(series, indicator).map(({ id }) => (fixed.includes(id) ? `dimension_${id}` : id)) : [];
  const header = [...fixed, ...dimensions, ...(fictional ? ['notice'] : [])].map((name) => quoted(name, ','));
  return [header.join(','), ...(series ? seriesRows(portal, series, indicator, dialect) : []), ''].join(LINE);
}

/**
 * The file for people with a German spreadsheet: BOM, semicolons, decimal comma, headings and states in words, the signs of the portal
 * where there is no figure. What Kreisspiegel computed has two decimals more than are shown. Below the table: source, licence and, for
 * invented figures, a notice. No text can run as a formula.
 */
export function excelCsv(
  portal: PublishedPortal,
  indicator: Indicator,
  language: Language = portal.declaration.language,
): string {
  const series = portal.series.get(indicator.id);
  const { declaration, levels } = portal;
  const words = FILE_WORDS[language];
  const say = (text: Parameters<typeof inLanguage>[0]): string => harmless(inLanguage(text, language));
  const number = (value: number): string => {
    return Number.isNaN(value) ? '' : plainNumber(value).replace('.', ',');
  };
  const signs = ABSENCES.map((absence) => quoted(harmless(declaration.signs[absence]), ';'));
  const dialect: Dialect = {
    separator: ';',
    area: (id, area) => [id, area?.name ?? '', area ? inLanguage(levels.get(area.level)?.one, language) : ''].map(harmless),
    period: (period) => formatPeriod(period, language, period.kind === 'date' ? 'short' : 'long'),
    value: (block, at) => signs[block.state[at]! - 1] ?? number(shownNumber(indicator, block, at)),
    number,
    status: (state, flags) => statusWords(state, flags, language),
    note: harmless,
    category: ({ categories }, category) => {
      if (category === undefined) return words.total;
      return say(categories.find(({ id }) => id === category)?.title) || harmless(category);
    },
    last: [],
  };
  const unit = inLanguage(indicator.unit, language);
  const bounds = series && hasBounds(series) ? BOUNDS.map((name) => words.bounds[name]) : [];
  const header = [
    ...COLUMNS.map((name) => (name === 'value' && unit !== '' ? `${words.columns.value} (${unit})` : words.columns[name])),
    ...bounds,
    words.status,
    words.note,
    ...(series ? dimensionsOf(series, indicator).map(({ id, title }) => say(title) || id) : []),
  ];
  const below = [
    ['', inLanguage(indicator.title, language)],
    ...sourceNames(portal, indicator, language).map((source) => [words.source, source]),
    [words.licence, licenceName(declaration.licence, language)],
    ...(declaration.fictional ? [[words.notice, words.fictional]] : []),
  ];
  const line = (fields: readonly string[]): string => fields.map((field) => quoted(field, ';')).join(';');
  const rows = series ? seriesRows(portal, series, indicator, dialect) : [];
  return BOM + [line(header), ...rows, '', ...below.map((fields) => line(fields.map(harmless))), ''].join(LINE);
}

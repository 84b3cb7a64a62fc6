import { ABSENCES } from '../model/cell.ts';
import { inLanguage } from '../model/localized.ts';
import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import { licenceName } from '../text/licence.ts';
import { formatPeriod } from '../text/period.ts';
import type { AreaDossier } from './area-dossier.ts';
import { creditsOf } from './area-credits.ts';
import { anyBounds, areaRows, categoryIn, categoryName, dimensionsOfAll } from './area-rows.ts';
import { harmless, plainNumber, quoted } from './fields.ts';
import { shownNumber } from './shown-number.ts';
import { statusCode, statusWords } from './status.ts';

const LINE = '\r\n';
const BOM = '\ufeff';
const COLUMNS = ['indicator', 'area', 'name', 'level', 'period', 'value', 'numerator', 'denominator'] as const;

/**
 * All figures of an area and its parts for programs: the columns of an indicator's file behind the indicator's id. The dimensions of all
 * indicators stand side by side, empty where an indicator is not broken down by one.
 */
export function areaMachineCsv({ portal, areas, indicators, language }: AreaDossier): string {
  const bounds = anyBounds(portal, indicators);
  const dimensions = dimensionsOfAll(portal, indicators);
  const { fictional } = portal.declaration;
  const fixed: readonly string[] = [...COLUMNS, ...(bounds ? ['lower', 'upper'] : []), 'status', 'note'];
  const named = dimensions.map(({ id }) => (fixed.includes(id) ? `dimension_${id}` : id));
  const line = (fields: readonly string[]): string => fields.map((field) => quoted(field, ',')).join(',');
  const number = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));
  const notice = fictional ? [AREA_FILE_WORDS[language].fictional] : [];
  const lines = [line([...fixed, ...named, ...(fictional ? ['notice'] : [])])];
  for (const row of areaRows(portal, areas, indicators)) {
    const { area, indicator, period, block, at } = row;
    lines.push(
      line([
        indicator.id,
        area.id,
        area.name,
        area.level,
        period.key,
        number(block.value[at]),
        number(block.numerator[at]),
        number(block.denominator[at]),
        ...(bounds ? [number(block.bounds?.lower[at]), number(block.bounds?.upper[at])] : []),
        statusCode(block.state[at]!, block.flags[at]!),
        block.notes.get(at) ?? '',
        ...dimensions.map((dimension) =>
          categoryIn(row, dimension) === undefined ? 'total' : (categoryIn(row, dimension) ?? ''),
        ),
        ...notice,
      ]),
    );
  }
  return [...lines, ''].join(LINE);
}

/** The same for people with a German spreadsheet: headings, names and states in words, decimal comma, credits below. No text can run as a formula. */
export function areaExcelCsv(dossier: AreaDossier): string {
  const { portal, areas, indicators, language, closed } = dossier;
  const { declaration, levels } = portal;
  const words = AREA_FILE_WORDS[language];
  const bounds = anyBounds(portal, indicators);
  const dimensions = dimensionsOfAll(portal, indicators);
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  const plain = (fields: readonly string[]): string => fields.map((field) => quoted(field, ';')).join(';');
  const number = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '' : plainNumber(value).replace('.', ',');
  const lines = [
    plain(
      [
        words.indicator,
        words.area,
        words.name,
        words.level,
        words.period,
        words.value,
        words.unit,
        words.numerator,
        words.denominator,
        ...(bounds ? [words.lower, words.upper] : []),
        words.status,
        words.note,
        ...dimensions.map(({ id, title }) => say(title) || id),
      ].map(harmless),
    ),
  ];
  for (const row of areaRows(portal, areas, indicators)) {
    const { area, indicator, period, block, at } = row;
    const absence = ABSENCES[block.state[at]! - 1];
    lines.push(
      plain([
        harmless(say(indicator.title)),
        ...[area.id, area.name, say(levels.get(area.level)?.one)].map(harmless),
        formatPeriod(period, language, period.kind === 'date' ? 'short' : 'long'),
        absence === undefined ? number(shownNumber(indicator, block, at)) : harmless(declaration.signs[absence]),
        harmless(say(indicator.unit)),
        number(block.numerator[at]),
        number(block.denominator[at]),
        ...(bounds ? [number(block.bounds?.lower[at]), number(block.bounds?.upper[at])] : []),
        statusWords(block.state[at]!, block.flags[at]!, language),
        harmless(block.notes.get(at) ?? ''),
        ...dimensions.map((dimension) => harmless(categoryName(row, dimension, language))),
      ]),
    );
  }
  const below = [
    ['', words.title(dossier.area.name)],
    ...creditsOf(dossier).map((credit) => [words.source, credit]),
    [words.licence, licenceName(declaration.licence, language)],
    ...closed.map((indicator) => [words.closed, say(indicator.title)]),
    ...(declaration.fictional ? [[words.notice, words.fictional]] : []),
  ];
  return BOM + [...lines, '', ...below.map((fields) => plain(fields.map(harmless))), ''].join(LINE);
}

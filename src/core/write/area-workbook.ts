import { inLanguage } from '../model/localized.ts';
import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import { licenceName } from '../text/licence.ts';
import { factsOf, flagFacts, signFacts } from './area-about.ts';
import type { AreaDossier } from './area-dossier.ts';
import { seriesSheet, valuesSheet } from './area-sheets.ts';
import { MOST_ROWS, workbook, type Sheet, type SheetCell } from './xlsx.ts';

/** A sheet with more breakdowns than this takes a program longer to open than a reader waits; they stand in the CSV file anyway. */
const MOST_BREAKDOWNS = 200_000;

/** The workbook about an area: cover, newest figures, time series, breakdowns, signs, sources. */
export function areaWorkbook(dossier: AreaDossier): Uint8Array {
  const words = AREA_FILE_WORDS[dossier.language];
  const breakdowns = seriesSheet(dossier, 'slices');
  const series = seriesSheet(dossier, 'totals');
  const tooMany = breakdowns.rows.length > MOST_BREAKDOWNS;
  const notes: SheetCell[][] = tooMany || series.rows.length > MOST_ROWS ? [[words.notice, words.tooMany]] : [];
  return workbook(words.title(dossier.area.name), dossier.portal.declaration.publisher.name, [
    coverSheet(dossier, notes),
    valuesSheet(dossier),
    { ...series, rows: series.rows.slice(0, MOST_ROWS) },
    ...(tooMany || breakdowns.rows.length === 0 ? [] : [breakdowns]),
    signsSheet(dossier),
    sourcesSheet(dossier),
  ]);
}

function coverSheet(dossier: AreaDossier, notes: readonly SheetCell[][]): Sheet {
  const words = AREA_FILE_WORDS[dossier.language];
  return {
    name: words.sheets.cover,
    columns: [
      { title: words.key, width: 28 },
      { title: words.content, width: 100, kind: 'long' },
    ],
    rows: [...factsOf(dossier), ...notes],
  };
}

function signsSheet(dossier: AreaDossier): Sheet {
  const words = AREA_FILE_WORDS[dossier.language];
  const rows = [...signFacts(dossier), ...flagFacts(dossier)];
  return {
    name: words.sheets.signs,
    columns: [
      { title: words.sign, width: 10, kind: 'key' },
      { title: words.status, width: 40 },
      { title: words.meaning, width: 80, kind: 'long' },
      { title: 'SDMX', width: 10, kind: 'key' },
    ],
    rows: rows.map(({ sign, name, meaning, code }) => [sign, name, meaning, code]),
  };
}

/** What every indicator means and where it comes from; those that may not be passed on are named as well. */
function sourcesSheet({ portal, language, indicators, closed }: AreaDossier): Sheet {
  const words = AREA_FILE_WORDS[language];
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  const rows = [...indicators, ...closed].flatMap((indicator) => {
    const sources = indicator.sources.map((id) => portal.sources.get(id)).filter((source) => source !== undefined);
    return (sources.length === 0 ? [null] : sources).map((source): SheetCell[] => [
      indicator.id,
      say(indicator.title),
      say(indicator.definition),
      say(indicator.numeratorText),
      say(indicator.denominatorText),
      say(source?.title),
      say(source?.attribution),
      say(source?.publisher),
      say(source?.keyDate),
      source === null ? '' : licenceName(source.licence, language),
      source?.url ?? '',
      closed.includes(indicator) ? words.closedNote : '',
    ]);
  });
  return {
    name: words.sheets.sources,
    columns: [
      { title: words.indicatorKey, width: 20, kind: 'key' },
      { title: words.indicator, width: 40 },
      { title: words.definition, width: 60, kind: 'long' },
      { title: words.numeratorText, width: 30, kind: 'long' },
      { title: words.denominatorText, width: 30, kind: 'long' },
      { title: words.source, width: 30 },
      { title: words.attribution, width: 30 },
      { title: words.supplier, width: 30 },
      { title: words.keyDate, width: 14 },
      { title: words.licence, width: 30 },
      { title: words.url, width: 30 },
      { title: words.note, width: 30 },
    ],
    rows,
  };
}

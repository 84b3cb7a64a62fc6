import type { Area } from '../model/area.ts';
import type { Declaration } from '../model/declaration.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import { isId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import type { Portal } from '../model/portal.ts';
import type { Problem } from '../model/problem.ts';
import type { Series } from '../model/series.ts';
import { problemsIn } from '../text/problems.ts';
import { readAreas } from './areas.ts';
import { readChanges, readPlaces } from './changes.ts';
import { readContent } from './content.ts';
import { readDeclaration } from './declaration.ts';
import { readFacilities } from './facilities.ts';
import { readFindings } from './findings.ts';
import { filesIn, splitName, type PortalFiles } from './files.ts';
import { readGeometries } from './geometry.ts';
import { readGoals } from './goals.ts';
import { readIndicator } from './indicator.ts';
import { readIndices } from './indices.ts';
import { readMeasures } from './measures.ts';
import { readRulesets, readSources } from './registers.ts';
import { collect, distinct, UNKNOWN_AREA, without, type Report } from './report.ts';
import { readSeries } from './series.ts';
import { decodeText } from './text.ts';
import { reportUnread } from './unread.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export interface ReadPortal {
  /** Null only when there is no usable declaration; otherwise as much of the portal as can be read. */
  readonly portal: Portal | null;
  readonly problems: Problem[];
  readonly language: Language;
}

const DECLARATION = 'data/portal.yaml';
const INDICATORS = 'data/indicators/';

/** Reads a whole portal folder. It never throws and never stops at a problem: every problem of every file is in the result. */
export function readPortal(files: PortalFiles): ReadPortal {
  const { report, problems } = collect();
  const yaml = yamlAt(files, DECLARATION, report);
  if (!files.has(DECLARATION)) report('KS-FILE-001', { file: DECLARATION });
  const declaration = yaml && readDeclaration(yaml, report);
  const language = declaration?.language ?? 'de';
  const portal = declaration && readFolders(files, declaration, report);
  return { portal, problems: distinct(problemsIn(problems, language)), language };
}

function readFolders(files: PortalFiles, declaration: Declaration, report: Report): Portal {
  const { levels } = declaration;
  const { areas, complete } = readAllAreas(files, declaration, report);
  // Where a table of areas cannot be read, nobody can say which areas are unknown.
  const inTables = complete ? report : without(report, UNKNOWN_AREA);
  const table = <T>(
    file: string,
    read: (text: string, file: string, areas: ReadonlyMap<AreaId, Area>, report: Report) => T[],
  ): T[] => {
    const text = textAt(files, file, report);
    return text === null ? [] : read(text, file, areas, inTables);
  };
  const register = <Id, Entry>(
    name: string,
    read: (yaml: YamlFile, report: Report) => ReadonlyMap<Id, Entry>,
  ): ReadonlyMap<Id, Entry> => {
    const yaml = yamlAt(files, `data/${name}.yaml`, report);
    return yaml ? read(yaml, report) : new Map<Id, Entry>();
  };
  const { indicators, series } = readIndicators(files, declaration, areas, inTables);
  const geometries = readGeometries(files, levels, report);
  const portal: Portal = {
    declaration,
    levels: new Map(levels.map((level) => [level.id, level])),
    areas,
    changes: table('data/areas/changes.csv', readChanges),
    places: table('data/areas/places.csv', readPlaces),
    sources: register('sources', readSources),
    rulesets: register('disclosure', readRulesets),
    ...readIndices(files, indicators, report),
    series,
    ...readContent(files, report),
    geometries,
    goals: register('goals', readGoals),
    measures: register('measures', readMeasures),
    findings: register('findings', readFindings),
    facilities: readFacilities(files, levels, { areas, geometries }, inTables),
  };
  reportUnread(files, levels, report);
  return portal;
}

function readAllAreas(
  files: PortalFiles,
  { levels }: Declaration,
  report: Report,
): { areas: Map<AreaId, Area>; complete: boolean } {
  const areas = new Map<AreaId, Area>();
  const places = new Map<AreaId, string>();
  let complete = true;
  for (const level of levels) {
    const file = `data/areas/${level.id}.csv`;
    const text = textAt(files, file, report);
    if (!files.has(file)) report('KS-FILE-002', { file }, { found: level.id });
    if (text === null || !readAreas(text, level, file, areas, places, report)) complete = false;
  }
  return { areas, complete };
}

function readIndicators(
  files: PortalFiles,
  declaration: Declaration,
  areas: ReadonlyMap<AreaId, Area>,
  report: Report,
): { indicators: Map<IndicatorId, Indicator>; series: Map<IndicatorId, Series> } {
  const indicators = new Map<IndicatorId, Indicator>();
  const series = new Map<IndicatorId, Series>();
  const found = filesIn(files, INDICATORS).filter((file) => splitName(file).extension === 'yaml');
  if (found.length === 0) report('KS-FILE-003', { file: INDICATORS });
  for (const file of found) {
    const id = splitName(file).stem as IndicatorId;
    if (!isId(id)) {
      report('KS-ID-001', { file }, { found: id });
      continue;
    }
    const yaml = yamlAt(files, file, report);
    if (!yaml) continue;
    const { indicator, decimal } = readIndicator(yaml, id, report);
    indicators.set(id, indicator);
    const tableFile = `${INDICATORS}${id}.csv`;
    const text = textAt(files, tableFile, report);
    if (indicator.derive === null && !files.has(tableFile)) report('KS-FILE-009', { file }, { expected: tableFile });
    if (text === null) continue;
    if (indicator.derive !== null) report('KS-FILE-010', yaml.where(['derive']), { found: tableFile });
    const read = readSeries(text, tableFile, indicator, decimal, areas, declaration.signs, report);
    if (!read) continue;
    series.set(id, read.series);
    indicators.set(id, { ...indicator, dimensions: read.dimensions });
  }
  return { indicators, series };
}

function textAt(files: PortalFiles, file: string, report: Report): string | null {
  const bytes = files.get(file);
  return bytes === undefined ? null : decodeText(bytes, file, report);
}

function yamlAt(files: PortalFiles, file: string, report: Report): YamlFile | null {
  const text = textAt(files, file, report);
  return text === null ? null : readYaml(text, file, report);
}

import type { Level } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf, type Entry } from './list.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Plain, type YamlFile } from './yaml.ts';

const LEVEL = {
  id: fields.line,
  one: fields.optionalText,
  many: fields.optionalText,
  parent: fields.lineOrNull,
  keys: fields.oneOf(['ags', 'ars', 'local'], 'local'),
  min_population: fields.wholeOrNull,
  geometry: fields.anything,
};

const GEOMETRY = { file: fields.line, key: fields.line, crs: fields.lineOrNull, object: fields.lineOrNull };

/** The levels of the hierarchy, top first, then the overlays. A parent that is no level, or a circle of parents, is a problem. */
export function readLevels(yaml: YamlFile, levels: Plain | undefined, overlays: Plain | undefined, report: Report): Level[] {
  const hierarchy = entriesOf(yaml, ['levels'], levels, report).map((entry) => readLevel(yaml, entry, false, report));
  const taken = new Set<string>(hierarchy.map(({ id }) => id));
  const across = entriesOf(yaml, ['overlays'], overlays, report).flatMap((entry) => {
    if (!taken.has(entry.id)) return [readLevel(yaml, entry, true, report)];
    report('KS-ID-002', yaml.where([...entry.path, 'id']), { found: entry.id });
    return [];
  });
  return [...topFirst(yaml, hierarchy, report), ...across];
}

function readLevel(yaml: YamlFile, { id, path, entry }: Entry, overlay: boolean, report: Report): Level {
  const level = admit(yaml, path, entry, LEVEL, ['one', 'many'], report);
  const declared = isPlainMap(entry) ? entry.geometry : undefined;
  const geometry =
    declared === undefined ? null : admit(yaml, [...path, 'geometry'], declared, GEOMETRY, ['file', 'key'], report);
  return {
    id: id as LevelId,
    one: level.one === '' ? id : level.one,
    many: level.many === '' ? id : level.many,
    parent: level.parent as LevelId | null,
    keys: level.keys,
    overlay,
    minPopulation: level.min_population,
    geometry: geometry && geometry.file !== '' ? geometry : null,
  };
}

function topFirst(yaml: YamlFile, levels: readonly Level[], report: Report): Level[] {
  const ids = new Set<LevelId>(levels.map(({ id }) => id));
  const placed = new Map<LevelId, Level>();
  const known = levels.map((level) => {
    if (level.parent === null || ids.has(level.parent)) return level;
    report('KS-REF-004', whereParent(yaml, level), { found: level.parent });
    return { ...level, parent: null };
  });
  for (let waiting = known; waiting.length > 0;) {
    const ready = waiting.filter(({ parent }) => parent === null || placed.has(parent));
    for (const level of ready) placed.set(level.id, level);
    waiting = waiting.filter((level) => !ready.includes(level));
    if (ready.length > 0 || waiting.length === 0) continue;
    const [first, ...others] = waiting;
    report('KS-YAML-003', whereParent(yaml, first!), { found: `${first!.parent}`, expected: 'kreis > gemeinde > sozialraum' });
    placed.set(first!.id, { ...first!, parent: null });
    waiting = others;
  }
  return [...placed.values()];
}

function whereParent(yaml: YamlFile, level: Level): ReturnType<YamlFile['where']> {
  const levels = isPlainMap(yaml.value) ? yaml.value.levels : undefined;
  if (!Array.isArray(levels)) return yaml.where(['levels', level.id, 'parent']);
  return yaml.where(['levels', levels.findIndex((entry) => isPlainMap(entry) && entry.id === level.id), 'parent']);
}

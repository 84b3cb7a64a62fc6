import { surroundingsOf } from '../geo/around.ts';
import type { Level } from '../model/area.ts';
import type { FacilityCategory } from '../model/facility.ts';
import { isId, type FacilityCategoryId, type SourceId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import { admit } from './door.ts';
import { readFacilityTable } from './facility-table.ts';
import { createPlacer } from './facility-place.ts';
import { fields } from './fields.ts';
import { filesIn, splitName, type PortalFiles } from './files.ts';
import type { Report } from './report.ts';
import { decodeText } from './text.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const FOLDER = 'data/facilities/';

const CATEGORY = {
  id: fields.line,
  title: fields.optionalText,
  description: fields.optionalText,
  radius: fields.number
    .refine((metres) => metres > 0, '1000')
    .nullable()
    .default(null),
  as_of: fields.period.nullable().default(null),
  sources: fields.listOf(fields.text),
};

/** `data/facilities/<category>.csv`, each with or without a declaration `<category>.yaml` beside it. */
export function readFacilities(
  files: PortalFiles,
  levels: readonly Level[],
  catalogue: Pick<Catalogue, 'areas' | 'geometries'>,
  report: Report,
): Map<FacilityCategoryId, FacilityCategory> {
  const { areas, geometries } = catalogue;
  const place = createPlacer(levels, areas, geometries.size > 0, surroundingsOf(catalogue));
  const found = filesIn(files, FOLDER);
  const categories = new Map<FacilityCategoryId, FacilityCategory>();
  for (const file of found) {
    const { stem } = splitName(file);
    const table = `${FOLDER}${stem}.csv`;
    if (file.endsWith('.yaml') && !files.has(table)) report('KS-FAC-010', { file }, { expected: table });
    if (file !== table) continue;
    if (!isId(stem)) {
      report('KS-ID-001', { file }, { found: stem });
      continue;
    }
    const id = stem as FacilityCategoryId;
    const declared = readCategory(files, id, report);
    const text = decodeText(files.get(file)!, file, report);
    if (text !== null) categories.set(id, { ...declared, ...readFacilityTable(text, file, areas, place, report) });
  }
  return categories;
}

type Declared = Omit<FacilityCategory, 'columns' | 'facilities'>;

function readCategory(files: PortalFiles, id: FacilityCategoryId, report: Report): Declared {
  const file = `${FOLDER}${id}.yaml`;
  const bytes = files.get(file);
  const text = bytes && decodeText(bytes, file, report);
  const yaml = text ? readYaml(text, file, report) : null;
  const plain: YamlFile = { file, value: undefined, where: () => ({ file }) };
  const entry = admit(yaml ?? plain, [], yaml?.value, CATEGORY, [], report);
  return {
    id,
    // A file name is a word of its own; as a heading it begins with a capital.
    title: entry.title === '' ? id.charAt(0).toUpperCase() + id.slice(1) : entry.title,
    description: entry.description,
    radius: entry.radius,
    asOf: entry.as_of,
    sources: entry.sources as readonly string[] as readonly SourceId[],
  };
}

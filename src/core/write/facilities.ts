import type { PublishedPortal } from '../disclose/published.ts';
import type { Facility, FacilityCategory } from '../model/facility.ts';
import { inLanguage } from '../model/localized.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { licenceName } from '../text/licence.ts';
import { FACILITY_HEADS } from './facility-heads.ts';
import { harmless, plainNumber, quoted } from './fields.ts';
import { FILE_WORDS } from './words.ts';

const LINE = '\r\n';
const BOM = '\ufeff';
const COLUMNS = [
  'id',
  'name',
  'kind',
  'provider_type',
  'lon',
  'lat',
  'area',
  'status',
  'opened',
  'closed',
  'address',
  'url',
] as const;
const NOTICE = 'notice';

/** What stands in the columns of the contract; status and position as they are given. */
function fixedFields(facility: Facility, status: string, number: (value: number) => string): readonly string[] {
  const { id, name, kind, providerType, position, area, within, opened, closed, address, url } = facility;
  const [lon = '', lat = ''] = position?.map(number) ?? [];
  return [id, name, kind, providerType, lon, lat, area ?? within ?? '', status, opened ?? '', closed ?? '', address, url ?? ''];
}

/** Headings of the other columns; the one that we add ourselves is never there twice. */
const othersOf = ({ columns }: FacilityCategory, fictional: boolean): readonly string[] =>
  columns.filter((heading) => !(fictional && heading === NOTICE));

/**
 * The list for programs: UTF-8, RFC 4180, the columns of the contract, then those of the publisher under their own headings. Where the
 * table gave no area, the one that the position tells. Reading it again gives the same list.
 */
export function facilitiesCsv({ declaration }: PublishedPortal, category: FacilityCategory): string {
  const { fictional, language } = declaration;
  const others = othersOf(category, fictional);
  const line = (fields: readonly string[]): string => fields.map((field) => quoted(field, ',')).join(',');
  const notice = fictional ? [FILE_WORDS[language].fictional] : [];
  const rows = category.facilities.map((facility) =>
    line([
      ...fixedFields(facility, facility.status, plainNumber),
      ...others.map((head) => facility.more.get(head) ?? ''),
      ...notice,
    ]),
  );
  return [line([...COLUMNS, ...others, ...(fictional ? [NOTICE] : [])]), ...rows, ''].join(LINE);
}

/** The list for people with a German spreadsheet: headings and states in words, names of areas; no text can run as a formula. */
export function facilitiesExcelCsv(portal: PublishedPortal, category: FacilityCategory): string {
  const { declaration, areas, sources } = portal;
  const { language, fictional } = declaration;
  const [words, heads, file] = [FACILITY_WORDS[language], FACILITY_HEADS[language], FILE_WORDS[language]];
  const others = othersOf(category, fictional);
  const line = (fields: readonly string[]): string => fields.map((field) => quoted(field, ';')).join(';');
  const number = (value: number): string => plainNumber(value).replace('.', ',');
  const text = (field: string): string => (/^-?\d+(,\d+)?$/.test(field) ? field : harmless(field));
  const rows = category.facilities.map((facility) => {
    const [id, ...fixed] = fixedFields(facility, words.statuses[facility.status], number);
    const area = facility.within ?? facility.area;
    const name = area === null ? '' : (areas.get(area)?.name ?? '');
    return line([
      harmless(id!),
      ...fixed.map(text),
      ...others.map((head) => harmless(facility.more.get(head) ?? '')),
      harmless(name),
    ]);
  });
  const credits = category.sources.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined
      ? []
      : [[file.source, inLanguage(source.attribution, language) || inLanguage(source.title, language)]];
  });
  const below = [
    ['', inLanguage(category.title, language)],
    ...(category.asOf === null ? [] : [[words.asOf, category.asOf]]),
    ...credits,
    [file.licence, licenceName(declaration.licence, language)],
    ...(fictional ? [[file.notice, file.fictional]] : []),
  ];
  const header = line([...COLUMNS.map((name) => heads[name]), ...others.map(harmless), heads.areaName]);
  return BOM + [header, ...rows, '', ...below.map((fields) => line(fields.map(harmless))), ''].join(LINE);
}

/** The list for maps: GeoJSON (RFC 7946), points in degrees; a facility without a position has no geometry. */
export function facilitiesGeojson({ declaration }: PublishedPortal, category: FacilityCategory): string {
  const { fictional, language } = declaration;
  const features = category.facilities.map((facility) => {
    const fixed = fixedFields(facility, facility.status, plainNumber);
    const properties = COLUMNS.flatMap((name, at) =>
      name === 'lon' || name === 'lat' || fixed[at] === '' ? [] : [[name, fixed[at]!]],
    );
    const others = othersOf(category, fictional).flatMap((head) => {
      const value = facility.more.get(head);
      return value === undefined ? [] : [[head, value]];
    });
    return JSON.stringify({
      type: 'Feature',
      id: facility.id,
      geometry: facility.position === null ? null : { type: 'Point', coordinates: facility.position },
      properties: Object.fromEntries([...others, ...properties]) as Record<string, string>,
    });
  });
  const about = {
    name: category.id,
    title: inLanguage(category.title, language),
    licence: declaration.licence,
    ...(fictional ? { [NOTICE]: FILE_WORDS[language].fictional } : {}),
  };
  return `{"type":"FeatureCollection",${JSON.stringify(about).slice(1, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

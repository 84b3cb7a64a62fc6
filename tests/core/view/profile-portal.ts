import { preparePortal } from '../../../src/core/portal.ts';
import type { Site } from '../../../src/core/view/site.ts';

/** What a test of profiles names of its portal; the rest has its plainest value. */
export interface ProfilePortal {
  /** Lines of `portal.yaml`: reference, key indicators, profile. */
  readonly declared?: string;
  /** Rows of the tables of areas, by level. */
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  /** Further lines of `<id>.yaml`, and the rows of `<id>.csv`. */
  readonly indicators: Readonly<Record<string, { readonly yaml: string; readonly rows: readonly string[] }>>;
  readonly language?: 'de' | 'en';
}

export const AREAS: Readonly<Record<string, readonly string[]>> = {
  kreis: ['k,Landkreis Auental,,,'],
  gemeinde: ['g1,Auenstadt,k,,', 'g2,Hövelried,k,,'],
  sozialraum: ['a,Altstadt,g1,,', 'b,Bahnhofsviertel,g1,,', 'c,Am Alten Markt,g1,,', 'd,Südstadt,g1,,', 'e,Hövelried,g2,,'],
};

export const SHARE = "unit: '%'\ntype: share\nper: 100\ndecimals: 1\naggregation: ratio\n";
export const PEOPLE = 'unit: Personen\ntype: count\naggregation: sum\n';
const HEAD = 'area,period,value,numerator,denominator,lower,upper,status';

/** A portal without geometry, whose indicator `people` says how many live where. */
export function profileSite({ declared = '', areas = AREAS, indicators, language = 'de' }: ProfilePortal): Site {
  const levels = Object.keys(areas).map((level, index, all) => {
    const [one, many] = NAMES[level]!;
    return `  - {id: ${level}, one: ${one}, many: ${many}, keys: local${index === 0 ? '' : `, parent: ${all[index - 1]!}`}}\n`;
  });
  const files: Record<string, string> = {
    'data/portal.yaml':
      `id: auental\ntitle: Auental\nlanguage: ${language}\npublisher: {name: Landkreis Auental}\ncontact: {name: Sozialplanung}\n` +
      `licence: dl-de-by-2.0\nlevels:\n${levels.join('')}default_level: ${Object.keys(areas).at(-1)!}\n${declared}`,
    ...('people' in indicators
      ? { 'data/disclosure.yaml': 'klein: {title: Kleine Zahlen, min_population: 1, population: people}\n' }
      : {}),
    'data/sources.yaml': 'amt: {title: Amt, licence: dl-de-by-2.0, next_release: 2027-06-30}\n',
  };
  for (const [level, rows] of Object.entries(areas))
    files[`data/areas/${level}.csv`] = ['id,name,parent,valid_from,valid_to', ...rows].join('\n');
  for (const [id, { yaml, rows }] of Object.entries(indicators)) {
    files[`data/indicators/${id}.yaml`] = `id: ${id}\ntitle: ${id}\nsources: [amt]\n${yaml}`;
    files[`data/indicators/${id}.csv`] = [HEAD, ...rows].join('\n');
  }
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { published, maps, mentions, areaMentions, problems } = preparePortal(bytes, { audience: 'public', today: '2026-01-01' });
  if (published === null) throw new Error(JSON.stringify(problems, null, 1));
  return { portal: published, maps, language, mentions, areaMentions, assets: new Set(), dataVersion: '0123abcd' };
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  kreis: ['Landkreis', 'Landkreise'],
  gemeinde: ['Gemeinde', 'Gemeinden'],
  sozialraum: ['Sozialraum', 'Sozialräume'],
};

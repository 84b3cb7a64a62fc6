/**
 * The coordinate reference systems that boundaries of German areas come in, as PROJ strings. ETRS89 and WGS84 differ by less than
 * a metre and are taken as one; the Helmert parameters of the old Gauß-Krüger zones (DHDN) hold to a few metres.
 */
const ETRS89 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs';
const utm = (zone: number, falseEasting = 500_000): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${falseEasting} +y_0=0 +units=m ${ETRS89}`;
const gaussKrueger = (zone: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone * 1_000_000 + 500_000} +y_0=0 +ellps=bessel ` +
  '+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs';

export const GEOGRAPHIC = `+proj=longlat ${ETRS89}`;

const SYSTEMS = {
  'EPSG:4326': { definition: GEOGRAPHIC, x: [-180, 180], y: [-90, 90] },
  'EPSG:4258': { definition: GEOGRAPHIC, x: [-180, 180], y: [-90, 90] },
  'EPSG:25832': { definition: utm(32), x: [-1_000_000, 2_000_000], y: [0, 9_500_000] },
  'EPSG:25833': { definition: utm(33), x: [-1_000_000, 2_000_000], y: [0, 9_500_000] },
  'EPSG:32632': { definition: utm(32), x: [-1_000_000, 2_000_000], y: [0, 9_500_000] },
  'EPSG:32633': { definition: utm(33), x: [-1_000_000, 2_000_000], y: [0, 9_500_000] },
  'EPSG:4647': { definition: utm(32, 32_500_000), x: [31_500_000, 33_500_000], y: [0, 9_500_000] },
  'EPSG:5650': { definition: utm(33, 33_500_000), x: [32_500_000, 34_500_000], y: [0, 9_500_000] },
  'EPSG:31466': { definition: gaussKrueger(2), x: [2_000_000, 3_000_000], y: [0, 9_500_000] },
  'EPSG:31467': { definition: gaussKrueger(3), x: [3_000_000, 4_000_000], y: [0, 9_500_000] },
  'EPSG:31468': { definition: gaussKrueger(4), x: [4_000_000, 5_000_000], y: [0, 9_500_000] },
  'EPSG:31469': { definition: gaussKrueger(5), x: [5_000_000, 6_000_000], y: [0, 9_500_000] },
  'EPSG:3035': {
    definition: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +units=m ${ETRS89}`,
    x: [0, 10_000_000],
    y: [0, 8_000_000],
  },
  'EPSG:3857': {
    definition: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    x: [-20_037_509, 20_037_509],
    y: [-20_048_967, 20_048_967],
  },
} as const satisfies Readonly<Record<string, { definition: string; x: readonly [number, number]; y: readonly [number, number] }>>;

export type Crs = keyof typeof SYSTEMS;
export const CRS_IDS = Object.keys(SYSTEMS) as readonly Crs[];

export const definitionOf = (crs: Crs): string => SYSTEMS[crs].definition;
export const isGeographic = (crs: Crs): boolean => SYSTEMS[crs].definition === GEOGRAPHIC;

/**
 * Reads `EPSG:25832`, `25832`, `urn:ogc:def:crs:EPSG::25832`, the address form of OGC and `CRS84`; null for what is not known
 * here.
 */
export function parseCrs(text: string): Crs | null {
  if (/(^|[:/])CRS84$/i.test(text.trim())) return 'EPSG:4326';
  const code = /^(?:.*\bEPSG\b.*[:/])?(\d{4,5})$/i.exec(text.trim())?.[1];
  return CRS_IDS.find((id) => id === `EPSG:${code}`) ?? null;
}

/** Whether a point can be in this system at all: degrees declared as metres, or the other way round, cannot. */
export function fitsCrs(crs: Crs, [x, y]: readonly [number, number]): boolean {
  const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
  return within(x, SYSTEMS[crs].x) && within(y, SYSTEMS[crs].y);
}

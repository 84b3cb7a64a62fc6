import { parseCrs, type Crs } from './crs.ts';

/**
 * The reference system that a .prj file describes, by its EPSG code or by its parameters; null for one that is not known here.
 */
export function crsOfPrj(wkt: string): Crs | null {
  const code = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(wkt)?.[1];
  if (code !== undefined) return parseCrs(code);
  const european = /ETRS|WGS_?(?:19)?84/i.test(wkt);
  if (!/^\s*PROJ/i.test(wkt)) return !european ? null : /ETRS/i.test(wkt) ? 'EPSG:4258' : 'EPSG:4326';
  if (/Auxiliary_Sphere|Pseudo.?Mercator|Popular_Visualisation/i.test(wkt)) return 'EPSG:3857';
  if (european && /Lambert_Azimuthal_Equal_Area/i.test(wkt)) return 'EPSG:3035';
  if (!/Transverse_Mercator|Gauss_Kruger/i.test(wkt)) return null;
  const parameter = (name: string): number => Number(new RegExp(`"${name}",\\s*(-?[\\d.]+)`, 'i').exec(wkt)?.[1]);
  const easting = parameter('False_Easting');
  const meridian = parameter('Central_Meridian');
  const zones = european ? UTM_ZONES : /DHDN|Bessel/i.test(wkt) ? GAUSS_KRUEGER_ZONES : [];
  return zones.find((zone) => zone.easting === easting && zone.meridian === meridian)?.crs ?? null;
}

interface Zone {
  readonly crs: Crs;
  readonly easting: number;
  readonly meridian: number;
}

const UTM_ZONES: readonly Zone[] = [
  { crs: 'EPSG:25832', easting: 500_000, meridian: 9 },
  { crs: 'EPSG:25833', easting: 500_000, meridian: 15 },
  { crs: 'EPSG:4647', easting: 32_500_000, meridian: 9 },
  { crs: 'EPSG:5650', easting: 33_500_000, meridian: 15 },
];

const GAUSS_KRUEGER_ZONES: readonly Zone[] = [
  { crs: 'EPSG:31466', easting: 2_500_000, meridian: 6 },
  { crs: 'EPSG:31467', easting: 3_500_000, meridian: 9 },
  { crs: 'EPSG:31468', easting: 4_500_000, meridian: 12 },
  { crs: 'EPSG:31469', easting: 5_500_000, meridian: 15 },
];

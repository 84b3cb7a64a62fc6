import { expect, test } from 'vitest';
import { crsOfPrj } from '../../../src/core/geo/prj.ts';

const projected = (datum: string, projection: string, easting: number, meridian: number, scale: number): string =>
  `PROJCS["any name",GEOGCS["x",DATUM["${datum}",SPHEROID["x",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.01745]],` +
  `PROJECTION["${projection}"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],` +
  `PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

test('a .prj file is known by its code or by its parameters', () => {
  expect(crsOfPrj(projected('D_ETRS_1989', 'Transverse_Mercator', 500000, 9, 0.9996))).toBe('EPSG:25832');
  expect(crsOfPrj(projected('D_WGS_1984', 'Transverse_Mercator', 500000, 15, 0.9996))).toBe('EPSG:25833');
  expect(crsOfPrj(projected('D_ETRS_1989', 'Transverse_Mercator', 32500000, 9, 0.9996))).toBe('EPSG:4647');
  expect(crsOfPrj(projected('D_Deutsches_Hauptdreiecksnetz_DHDN', 'Gauss_Kruger', 3500000, 9, 1))).toBe('EPSG:31467');
  expect(crsOfPrj(projected('D_WGS_1984', 'Mercator_Auxiliary_Sphere', 0, 0, 1))).toBe('EPSG:3857');
  expect(crsOfPrj('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.25]]]')).toBe('EPSG:4326');
  expect(crsOfPrj('GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137,298.25]]]')).toBe('EPSG:4258');
  expect(crsOfPrj('PROJCS["ETRS89 / UTM zone 33N",GEOGCS["ETRS89",AUTHORITY["EPSG","4258"]],AUTHORITY["EPSG","25833"]]')).toBe(
    'EPSG:25833',
  );
  expect(crsOfPrj('PROJCS["NAD83 / UTM zone 10N",AUTHORITY["EPSG","26910"]]')).toBeNull();
  expect(crsOfPrj(projected('D_North_American_1983', 'Transverse_Mercator', 500000, 9, 0.9996))).toBeNull();
  expect(crsOfPrj('')).toBeNull();
});

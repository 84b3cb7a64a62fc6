import { gemeinden, kreis, sozialraeume, type Unit } from './areas.ts';
import { csv } from './csv.ts';
import {
  FORMER_GEMEINDEN,
  kindOfGemeinde,
  kindOfSozialraum,
  MERGED_INTO,
  MERGER,
  PROGRAMME_AREAS,
  settlementOf,
  SOZIALRAEUME,
} from './district.ts';
import { places, postalCodes } from './places.ts';

/** `data/areas/*.csv`. */
export function areaFiles(squareKilometres: ReadonlyMap<string, number>): Map<string, string> {
  const size = ({ parts }: Unit): string =>
    parts.reduce((sum, part) => sum + squareKilometres.get(SOZIALRAEUME[part]!.id)!, 0).toFixed(2);
  const files: Record<string, string> = {
    kreis: csv(['id', 'name', 'parent', 'area_km2'], [[kreis.id, kreis.name, '', size(kreis)]]),
    gemeinde: csv(
      ['id', 'name', 'parent', 'valid_from', 'valid_to', 'raumtyp', 'area_km2'],
      gemeinden.map((unit) => [
        ...[unit.id, unit.name, unit.parent, unit.validFrom, unit.validTo],
        kindOfGemeinde(unit.parts.map((part) => SOZIALRAEUME[part]!)),
        size(unit),
      ]),
    ),
    sozialraum: csv(
      ['id', 'name', 'parent', 'settlement', 'raumtyp', 'area_km2'],
      sozialraeume.map((unit) => {
        const area = SOZIALRAEUME[unit.parts[0]!]!;
        return [unit.id, unit.name, unit.parent, settlementOf(area), kindOfSozialraum(area), size(unit)];
      }),
    ),
    programmgebiet: csv(
      ['id', 'name', 'parent', 'members'],
      PROGRAMME_AREAS.map(({ id, name, members }) => [id, name, '', members.join(';')]),
    ),
    changes: csv(
      ['date', 'kind', 'from', 'to', 'share', 'note'],
      [
        ['2014-07-01', 'rename', 'aue-09', 'aue-09', '', 'bis dahin Industriegebiet Ost'],
        ...FORMER_GEMEINDEN.map(({ id, name }) => [
          ...[MERGER, 'merge', id, MERGED_INTO, '1'],
          `${name} geht in der neuen Gemeinde Hövelried auf`,
        ]),
      ],
    ),
    places: csv(
      ['place', 'kind', 'area'],
      [...places(), ...postalCodes()].map(({ place, kind, area }) => [place, kind, area]),
    ),
  };
  return new Map(Object.entries(files).map(([name, text]) => [`data/areas/${name}.csv`, text]));
}

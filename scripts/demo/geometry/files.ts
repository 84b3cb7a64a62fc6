import { gemeinden, kreis, sozialraeume, type Unit } from '../areas.ts';
import { MERGED_INTO, MERGER, SOZIALRAEUME } from '../district.ts';
import { borders, type Ring } from './borders.ts';
import { geojson, squareMetres } from './geojson.ts';
import { land } from './land.ts';

/** `data/geometry/*.geojson`, how large every Sozialraum is, and its borders in metres of the frame. */
export function geometryFiles(): {
  files: Map<string, string>;
  squareKilometres: ReadonlyMap<string, number>;
  rings: ReadonlyMap<string, readonly Ring[]>;
} {
  const draw = borders(land());
  const fine = draw((sozialraum) => sozialraum);
  const unions = (units: readonly Unit[]): Map<string, Ring[]> => {
    const owner = new Map(units.flatMap(({ id, parts }) => parts.map((part) => [SOZIALRAEUME[part]!.id, id] as const)));
    return draw((sozialraum) => owner.get(sozialraum) ?? null);
  };
  const file = (
    name: string,
    key: string,
    title: string,
    units: readonly Unit[],
    rings: ReadonlyMap<string, Ring[]>,
  ): [string, string] => [
    `data/geometry/${name}.geojson`,
    geojson(
      name,
      units.map((unit) => ({ properties: { [key]: unit.id, [title]: unit.name }, rings: rings.get(unit.id)! })),
    ),
  ];
  const before = gemeinden.filter(({ id }) => id !== MERGED_INTO);
  const after = gemeinden.filter(({ validTo }) => validTo === '');
  return {
    files: new Map([
      file('kreis', 'AGS', 'GEN', [kreis], unions([kreis])),
      file('gemeinde@2010-01-01', 'AGS', 'GEN', before, unions(before)),
      file(`gemeinde@${MERGER}`, 'AGS', 'GEN', after, unions(after)),
      file('sozialraum', 'SR', 'NAME', sozialraeume, fine),
    ]),
    rings: fine,
    squareKilometres: new Map([...fine].map(([id, rings]) => [id, Math.round(squareMetres(rings) / 10_000) / 100])),
  };
}

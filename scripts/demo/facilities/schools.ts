import { GEMEINDEN, SOZIALRAEUME, type Sozialraum } from '../district.ts';
import { pick, uniform } from '../random.ts';
import { slug, type Draft } from './facility.ts';

const PEOPLE = 'Klara Werning,Otto Brandes,Lina Hasselmann,Heinrich Lauter,Mathilde Oelkers,Emil Rohde'.split(',');

/** Primary schools where many live, and the larger schools of the towns. */
export function schools(): Draft[] {
  const primary = SOZIALRAEUME.filter(({ population }) => population >= 2450).map((area): Draft => {
    const name = `Grundschule ${area.name}`;
    return school(area, name, 'Grundschule', uniform(`grundschule/${area.id}`) < 0.85 ? 'kommunal' : 'kirchlich');
  });
  const main = GEMEINDEN.flatMap(({ id, name }, at): Draft[] => {
    const [area] = SOZIALRAEUME.filter(({ gemeinde }) => gemeinde.id === id);
    return at >= 8 ? [] : [school(area!, `Gesamtschule ${name}`, 'Gesamtschule', 'kommunal')];
  });
  const at = (id: string): Sozialraum => SOZIALRAEUME.find((area) => area.id === id)!;
  const others = ['aue-03', 'aue-07', 'lin-04', 'wal-03', 'bre-01', 'ebe-01'].map((id, k) =>
    school(at(id), `${PEOPLE[k]}-Gymnasium`.replace(' ', '-'), 'Gymnasium', k === 5 ? 'privat' : 'kommunal'),
  );
  const special = [
    school(at('aue-10'), 'Förderschule Rothenkamp', 'Förderschule', 'Landkreis'),
    school(at('lin-07'), 'Förderschule Hagenberg', 'Förderschule', 'Landkreis'),
    school(at('aue-02'), 'Berufskolleg Auenstadt', 'Berufskolleg', 'Landkreis'),
    school(at('lin-02'), 'Berufskolleg Lindenbrück', 'Berufskolleg', 'Landkreis'),
  ];
  const changing = [
    { ...school(at('aue-08'), 'Gesamtschule Lerchenfeld', 'Gesamtschule', 'kommunal'), status: 'geplant', opened: '2028-08-01' },
    {
      ...school(at('wal-04'), 'Grundschule Burgsassen (Außenstelle)', 'Grundschule', 'kommunal'),
      status: 'geschlossen',
      closed: '2021-07-31',
    },
    { ...school(at('oll-02'), 'Hauptschule Oberdorf', 'Hauptschule', 'kommunal'), status: 'geschlossen', closed: '2019-07-31' },
  ];
  return [...primary, ...main, ...others, ...special, ...changing];
}

const school = (area: Sozialraum, name: string, kind: string, provider: string): Draft => ({
  id: slug(name),
  name,
  kind,
  provider,
  area,
  status: 'offen',
  opened: String(pick(`opened/${name}`, [1954, 1962, 1968, 1971, 1974, 1988, 1996, 2004])),
});

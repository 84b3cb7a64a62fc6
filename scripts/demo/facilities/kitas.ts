import { SOZIALRAEUME } from '../district.ts';
import { hash, pick, shuffled, uniform } from '../random.ts';
import { slug, type Draft } from './facility.ts';

const NAMES =
  'Regenbogen Pusteblume Wirbelwind Sonnenschein Löwenzahn Spatzennest Villa-Kunterbunt Zwergenland Schatzkiste Sternschnuppe Rasselbande Kastanie Igelbau Hummelnest Seepferdchen Farbenfroh Zauberwald Springmäuse Marienkäfer Buntspecht Eichhörnchen Sandfloh Glühwürmchen Kleine-Strolche Waldwichtel Apfelbaum Lummerland Krabbelkiste Drachennest Hoppetosse Windrad Murmel Purzelbaum Kichererbse Abenteuerland Wiesenkinder Tausendfüßler Papierschiff Wolkenschloss Bienenkorb Nordlicht Mondlaterne Kieselstein Himmelsleiter Blauer-Elefant Wackelzahn'.split(
    ' ',
  );
const SAINTS = 'St. Johannis,St. Marien,St. Anna,Emmaus,Paul Gerhardt,St. Nikolai,Christus,St. Martin,Arche,Friedens'.split(',');
const PROVIDERS = [
  'kommunal',
  'kommunal',
  'kirchlich',
  'kirchlich',
  'freigemeinnützig',
  'freigemeinnützig',
  'Elterninitiative',
  'privat',
];

/** One for about 1,500 people; hardly any in the smallest villages and none where nobody lives. */
export function kitas(): Draft[] {
  const names = shuffled('kita-names', NAMES);
  const taken = new Set<string>();
  let used = 0;
  return SOZIALRAEUME.flatMap((area) => {
    const wanted = area.population / 1500 + uniform(`kitas/${area.id}`) - 0.35;
    return Array.from({ length: area.population < 900 ? 0 : Math.floor(wanted) }, (_, k): Draft => {
      const key = `kita/${area.id}/${k}`;
      const provider = pick(`${key}/provider`, PROVIDERS);
      const church = provider === 'kirchlich' && k < 2;
      const saint = SAINTS[(hash(`saints/${area.id}`) + k) % SAINTS.length]!;
      const word = church ? saint : names[used++ % names.length]!.replaceAll('-', ' ');
      const plain = church ? `Kindergarten ${word}` : `Kita ${word}`;
      const name = taken.has(plain) ? `${plain} ${area.name}` : plain;
      taken.add(plain);
      const chance = uniform(`${key}/status`);
      const status = chance < 0.07 ? 'geplant' : chance > 0.95 ? 'geschlossen' : 'offen';
      return {
        id: slug(`${name} ${area.id}`),
        name,
        kind: pick(`${key}/kind`, ['Kindertagesstätte', 'Kindertagesstätte', 'Kindertagesstätte', 'Kindergarten', 'Krippe']),
        provider,
        area,
        status,
        capacity: 20 + 5 * Math.floor(uniform(`${key}/size`) * 19),
        ...(status === 'geplant' ? { opened: pick(`${key}/opens`, ['2027-08-01', '2027', '2028-08-01']) } : {}),
        ...(status === 'geschlossen' ? { closed: pick(`${key}/closes`, ['2023-07-31', '2024-07-31', '2025-07-31']) } : {}),
      };
    });
  });
}

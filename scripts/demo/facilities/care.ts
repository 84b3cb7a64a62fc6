import { SOZIALRAEUME, type Sozialraum } from '../district.ts';
import { pick, uniform } from '../random.ts';
import { slug, type Draft } from './facility.ts';

const HOUSES = 'Haus am Park,Seniorenzentrum,Pflegezentrum,Haus Abendsonne,Seniorenstift,Haus im Grünen'.split(',');
const LIKELY: Partial<Record<Sozialraum['character'], number>> = {
  ageing: 0.9,
  spa: 1,
  smallTown: 0.85,
  villa: 0.6,
  middle: 0.6,
  core: 0.5,
  suburb: 0.25,
  village: 0.12,
};

/** Homes for people who need care: where many old people live, and in the centres of the smaller towns. */
export function careHomes(): Draft[] {
  return SOZIALRAEUME.filter(({ id, character }) => uniform(`pflegeheim/${id}`) < (LIKELY[character] ?? 0)).map((area): Draft => {
    const key = `pflegeheim/${area.id}`;
    const name = `${pick(`${key}/house`, HOUSES)} ${area.name}`;
    const chance = uniform(`${key}/status`);
    const status = chance < 0.1 ? 'geplant' : chance > 0.82 ? 'geschlossen' : 'offen';
    return {
      id: slug(name),
      name,
      kind: pick(`${key}/kind`, [
        'vollstationäre Pflege',
        'vollstationäre Pflege',
        'vollstationäre Pflege mit Kurzzeitpflege',
        'Tagespflege',
      ]),
      provider: pick(`${key}/provider`, ['freigemeinnützig', 'freigemeinnützig', 'privat', 'privat', 'kommunal']),
      area,
      status,
      capacity: 24 + 4 * Math.floor(uniform(`${key}/size`) * 24),
      ...(status === 'geplant' ? { opened: '2027-10-01' } : {}),
      ...(status === 'geschlossen' ? { closed: '2024-12-31' } : {}),
    };
  });
}

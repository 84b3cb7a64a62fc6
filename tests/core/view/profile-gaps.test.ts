import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { profileGaps } from '../../../src/core/view/profile-gaps.ts';
import { profileSite, SHARE } from './profile-portal.ts';

const FEE = 'unit: €\ntype: median\naggregation: none\n';
const indicators = {
  alpha: { yaml: SHARE, rows: ['a,2024,10,100,1000,,,', 'b,2024,,,,,,s', 'c,2024,,,,,,m'] },
  beta: { yaml: SHARE, rows: ['a,2024,10,100,1000,,,', 'b,2024,,,,,,s', 'c,2024,,,,,,L'] },
  gamma: { yaml: `${SHARE}next_release: 2027-03-01\n`, rows: ['a,2024,10,100,1000,,,', 'b,2024,,,,,,x', 'c,2024,,,,,,L'] },
  miete: { yaml: FEE, rows: ['g1,2024,8,,,,,', 'g2,2024,9,,,,,', 'k,2024,9,,,,,'] },
  lohn: { yaml: FEE, rows: ['k,2024,9,,,,,'] },
  fein: { yaml: FEE, rows: ['a,2024,9,,,,,', 'b,2024,9,,,,,'] },
};
const site = profileSite({ declared: 'reference: k\n', indicators });
const gapsOf = (id: string): string[] =>
  profileGaps(site, id as AreaId)!.groups.map(({ reason, see, count, names }) =>
    `${reason}${see ? `, ${see.word} ${see.link.name} ${see.link.href}` : ''}: ${count}${count && ' '}${names}`.replaceAll(
      '\u00a0',
      ' ',
    ),
  );

test('what is not there is told by reason, with the day on which it will follow', () => {
  expect(gapsOf('b').slice(0, 2)).toEqual([
    'Zum Schutz kleiner Zahlen nicht veröffentlicht: alpha und beta',
    'Hier nicht sinnvoll: gamma',
  ]);
  expect(gapsOf('c').slice(0, 2)).toEqual([
    'Ohne Angabe: alpha und fein',
    'Folgt später: beta (30. Juni 2027) und gamma (1. März 2027)',
  ]);
});

test('figures that only other levels have lead to the nearest area above that has them, where there is one', () => {
  expect(gapsOf('a')).toEqual([
    'Nur auf der Ebene Landkreis, siehe Landkreis Auental /gebiete/k/: lohn',
    'Nur auf der Ebene Gemeinde, siehe Auenstadt /gebiete/g1/: miete',
  ]);
  expect(gapsOf('k')).toEqual(['Nur auf der Ebene Sozialraum: 4 Werte alpha, beta, fein, gamma']);
});

test('many names are counted first', () => {
  expect(gapsOf('d')[0]).toBe('Ohne Angabe: 4 Werte alpha, beta, fein, gamma');
});

test('where nothing is missing, that is said; where there are no figures at all, nothing is', () => {
  const whole = (areas: Readonly<Record<string, readonly string[]>>) =>
    profileSite({ areas, indicators: { alpha: { yaml: SHARE, rows: ['k,2024,10,100,1000,,,'] } } });
  const one = whole({ kreis: ['k,Kreis,,,'] });
  expect(profileGaps(one, 'k' as AreaId)).toEqual({ title: 'Datenlücken', groups: [], none: 'Der einzige Wert liegt vor.' });
  expect(profileGaps({ ...one, language: 'en' }, 'k' as AreaId)!.none).toBe('The only value is available.');
  const empty = profileSite({
    areas: { kreis: ['k,Kreis,,,'] },
    indicators: { alpha: { yaml: SHARE, rows: ['k,2024,,,,,,m'] } },
  });
  expect(profileGaps(empty, 'k' as AreaId)).toBe(null);
});

test('in English', () => {
  const gaps = profileGaps({ ...site, language: 'en' }, 'b' as AreaId)!;
  expect([gaps.title, ...gaps.groups.map(({ reason }) => reason)]).toEqual([
    'Data gaps',
    'Not published, to protect small numbers',
    'Not meaningful here',
    'Only at level landkreis',
    'Only at level gemeinde',
  ]);
});

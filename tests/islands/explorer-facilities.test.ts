import { beforeAll, expect, test } from 'vitest';
import { overlayName, overlaysOfCategory, type FacilityFile } from '../../src/islands/explorer-facilities.ts';
import { groundAround } from '../../src/islands/explorer-places.ts';
import { learn } from '../../src/islands/explorer-words.ts';

beforeAll(() => learn('de'));

const place = (id: string, status: string, x: number, y: number) => ({ id, name: id, kind: '', status, x, y });
const care: FacilityFile['categories'][number] = {
  id: 'pflege',
  title: 'Pflegeheime',
  radius: 3000,
  places: [place('a', 'open', 100, 200), place('b', 'planned', 1, 2), place('c', 'open', 50, 60)],
};

test('the ground around facilities is offered where a radius is declared, and says how far it reaches', () => {
  expect(overlaysOfCategory(care)).toEqual(['einrichtungen:pflege', 'umkreis:pflege']);
  expect(overlaysOfCategory({ ...care, radius: null })).toEqual(['einrichtungen:pflege']);
  expect(overlayName(care, 'einrichtungen:pflege', 'de')).toBe('Pflegeheime');
  expect(overlayName(care, 'umkreis:pflege', 'de')).toBe('Pflegeheime: Umkreis von 3.000\u00a0m um geöffnete');
});

test('only open facilities have a circle; 3,000 metres are 60 units of a drawing with 50 metres to the unit', () => {
  const circle = 'm-60 0a60 60 0 1 0 120 0a60 60 0 1 0 -120 0z';
  expect(groundAround(care, ['umkreis:pflege'], 50)).toBe(`M100 200${circle}M50 60${circle}`);
  expect(groundAround(care, ['einrichtungen:pflege'], 50)).toBeNull();
});

import { expect, test } from 'vitest';
import { AS_BUILT, readExplorerState, readThreshold, stateParams } from '../../src/islands/explorer-state.ts';

test('an address that says nothing is the page as it was built', () => {
  expect(readExplorerState('')).toEqual({ state: AS_BUILT, unread: [] });
  expect(Object.values(stateParams(AS_BUILT)).every((written) => written === null)).toBe(true);
});

test('an address names indicator, second indicator, year, level, view, filters, threshold, selection, mark, overlays and order', () => {
  const query =
    '?indikator=miete&jahr=2015&ebene=gemeinde&zweiter=kita-u3&ansicht=streu&gruppe=99001&merkmal=settlement:urban' +
    '&ab=500&bis=4000&schwelle=>15&auswahl=a;b;a&gebiet=a&ueberlagerung=programmgebiet;einrichtungen:kita&ordnung=-wert&muster=1';
  expect(readExplorerState(query)).toEqual({
    state: {
      indikator: 'miete',
      jahr: '2015',
      ebene: 'gemeinde',
      zweiter: 'kita-u3',
      ansicht: 'streu',
      gruppe: '99001',
      merkmal: 'settlement:urban',
      ab: 500,
      bis: 4000,
      schwelle: { above: true, value: 15 },
      auswahl: ['a', 'b'],
      gebiet: 'a',
      ueberlagerung: ['programmgebiet', 'einrichtungen:kita'],
      ordnung: '-wert',
      muster: '1',
    },
    unread: [],
  });
});

test('what cannot be meant is told, and the rest of the address still holds', () => {
  const { state, unread } = readExplorerState('?ansicht=kuchen&ab=-5&bis=viele&schwelle=15&ordnung=zufall&jahr=2020');
  expect(state).toEqual({ ...AS_BUILT, jahr: '2020' });
  expect(unread).toEqual(['ansicht=kuchen', 'ab=-5', 'bis=viele', 'schwelle=15', 'ordnung=zufall']);
});

test('a threshold is a sign and a number, with decimal comma or point', () => {
  expect(readThreshold('>15')).toEqual({ above: true, value: 15 });
  expect(readThreshold('<7,5')).toEqual({ above: false, value: 7.5 });
  expect(readThreshold('<-0.5')).toEqual({ above: false, value: -0.5 });
  expect(readThreshold('>\u22122')).toEqual({ above: true, value: -2 });
  for (const wrong of ['15', '>', '>1e9', '=3', '>1.000,5', '> 15']) expect(readThreshold(wrong), wrong).toBeUndefined();
});

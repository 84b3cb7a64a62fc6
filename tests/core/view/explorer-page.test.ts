import { expect, test } from 'vitest';
import { explorerPage, hasExplorer } from '../../../src/core/view/explorer-page.ts';
import { frameOf } from '../../../src/core/view/frame.ts';
import { siteOf } from '../../fixtures/site.ts';

test('the explorer starts with the first key indicator that has a map, on the level it is shown first', () => {
  const page = explorerPage(siteOf('small'))!;
  expect([page.view.island.indicator, page.view.island.level]).toEqual(['armut', 'sozialraum']);
  expect(page.view.map).not.toBeNull();
  expect(page.rows.map(({ name }) => name)).toEqual(page.view.table.rows.map(({ name }) => name));
  expect(page.listNote).toBeNull();
  expect(page.scene.data.periods[page.scene.period]!.label).toBe(page.view.periodName);
});

test('every indicator with figures is offered once, under its first theme', () => {
  const { choices } = explorerPage(siteOf('small'))!;
  const ids = choices.flatMap(({ options }) => options.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(['armut', 'einwohner', 'frauenanteil', 'miete', 'saldo']);
  expect(choices[0]!.theme).toBe('Bevölkerung');
});

test('the menu leads to the explorer first, and a portal without boundaries has none', () => {
  const [first] = frameOf(siteOf('small'), '/karte/', 'Karte').menu;
  expect(first).toEqual({ name: 'Karte', href: '/daten/muster/karte/', current: true });
  const bare = { ...siteOf('small'), maps: new Map() };
  expect([hasExplorer(bare), explorerPage(bare)]).toEqual([false, null]);
  expect(frameOf(bare, '/', '').menu.map(({ name }) => name)).not.toContain('Karte');
});

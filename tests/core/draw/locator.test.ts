import { expect, test } from 'vitest';
import { drawLocator } from '../../../src/core/draw/locator.ts';
import type { LevelId } from '../../../src/core/model/ids.ts';
import { siteOf } from '../../fixtures/site.ts';

test('a locator draws every area once and after all of them one mark for each, named for the address that shows it', () => {
  const map = siteOf('small')
    .maps.get('sozialraum' as LevelId)!
    .at(-1)!;
  const svg = drawLocator(map);
  expect(svg.match(/<path /g)).toHaveLength(6);
  expect([...svg.matchAll(/<g id="a-([^"]+)"><use href="#p-([^"]+)"/g)].map(([, mark, path]) => [mark, path])).toEqual(
    [...map.paths.keys()].map((id) => [id, id]),
  );
  expect(svg.lastIndexOf('<path ')).toBeLessThan(svg.indexOf('<g '));
});

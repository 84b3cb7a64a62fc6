import { expect, test } from 'vitest';
import { proseModule } from '../../src/shell/vite-portal.ts';

test('the prose module imports every MDX file of content by its path, quoted against any name', () => {
  const files = new Map([
    ['content/a "b".mdx', '/portal/content/a "b".mdx'],
    ['content/notes.txt', '/portal/content/notes.txt'],
    ['data/x.mdx', '/portal/data/x.mdx'],
  ]);
  expect(proseModule(files)).toBe(
    'export default new Map([["content/a \\"b\\".mdx", () => import("/portal/content/a \\"b\\".mdx")]]);\n',
  );
});

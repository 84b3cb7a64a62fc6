import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import typescript from 'typescript';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/shell/paths.ts';
import { walk } from '../src/shell/walk.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const below = (folder: string, form: RegExp): string[] =>
  walk(join(projectRoot, folder))
    .filter((path) => form.test(path))
    .map((path) => `${folder}/${path}`);

interface Import {
  readonly from: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(type\s+)?(?:([\w$*{}\s,]+?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf(path: string): Import[] {
  return [...read(path).matchAll(IMPORT)].map(([, type, names = '', from, later]) => ({
    from: from ?? later ?? '',
    names: names.match(/[\w$]+/g) ?? [],
    typeOnly: type !== undefined,
  }));
}

/** The file of the project that an import means, or null for a package. */
const target = (path: string, { from }: Import): string | null =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;

const core = below('src/core', /\.ts$/);
const roomOf = (path: string): string => /^src\/core\/(\w+)\//.exec(path)?.[1] ?? 'portal.ts';

test('the core imports nothing but itself and packages that only calculate', () => {
  const pure = /^(d3-array|d3-dsv|d3-geo|fflate|proj4|topojson-(client|server|simplify|specification)|geojson|yaml|zod)$/;
  const strangers = core.flatMap((path) =>
    importsOf(path)
      .filter((one) => {
        const file = target(path, one);
        return file === null ? !pure.test(one.from) : !(file.startsWith('src/core/') && file.endsWith('.ts'));
      })
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(strangers).toEqual([]);
});

test('the core knows no clock, no chance, no browser and no machine', () => {
  const forbidden = new Set([
    'window',
    'document',
    'process',
    'globalThis',
    'fetch',
    'Buffer',
    'console',
    'navigator',
    'crypto',
    'performance',
  ]);
  const suspect = new RegExp(`\\b(Date|Math\\.random|${[...forbidden].join('|')})\\b`);
  const found = core.flatMap((path) => {
    const text = read(path);
    if (!suspect.test(text)) return [];
    const source = typescript.createSourceFile(path, text, typescript.ScriptTarget.Latest, true);
    const impure: string[] = [];
    const own = new Set<string>();
    const declare = (node: typescript.Node): void => {
      if ((typescript.isVariableDeclaration(node) || typescript.isParameter(node)) && typescript.isIdentifier(node.name))
        own.add(node.name.text);
      typescript.forEachChild(node, declare);
    };
    declare(source);
    const visit = (node: typescript.Node): void => {
      if (typescript.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText(source)))
        impure.push(node.getText(source));
      if (typescript.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length)
        impure.push(node.getText(source));
      if (typescript.isIdentifier(node) && forbidden.has(node.text) && !own.has(node.text) && isReference(node))
        impure.push(node.text);
      typescript.forEachChild(node, visit);
    };
    visit(source);
    return impure.map((name) => `${path} uses ${name}`);
  });
  expect(found).toEqual([]);
});

/** Whether an identifier stands for a global, and not for a property, a parameter or a name that is being declared. */
function isReference(node: typescript.Identifier): boolean {
  const { parent } = node;
  if (typescript.isPropertyAccessExpression(parent)) return parent.expression === node;
  return typescript.isCallExpression(parent) || typescript.isNewExpression(parent) || typescript.isBinaryExpression(parent);
}

/** Of the gate, all may see its mark, and what it says of sums of published figures. */
const OPEN_GATE = /^src\/core\/disclose\/(published|selection(-\w+)?)\.ts$/;

/** Which rooms a room may look into. `disclose` is open to all for its types, and closed but to the pipeline for what it does. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  geo: ['model'],
  derive: ['model', 'text', 'territory'],
  claims: ['model', 'text', 'read', 'derive'],
  read: ['model', 'text', 'geo', 'claims'],
  check: ['model', 'text', 'read', 'geo', 'derive', 'claims', 'territory'],
  territory: ['model', 'text', 'derive'],
  disclose: ['model', 'text', 'derive', 'territory'],
  view: ['model', 'text', 'geo', 'derive', 'claims', 'draw', 'write', 'territory'],
  draw: ['model', 'text', 'geo', 'view'],
  write: ['model', 'text', 'geo', 'derive'],
};

test('rooms of the core look only into the rooms before them', () => {
  const wrong = core.flatMap((path) =>
    importsOf(path).flatMap((one) => {
      const file = target(path, one);
      const [here, there] = [roomOf(path), file === null ? '' : roomOf(file)];
      if (file === null || here === there || here === 'portal.ts' || OPEN_GATE.test(file)) return [];
      return MAY_IMPORT[here]?.includes(there) ? [] : [`${path} imports ${file}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('what pages are made of never sees a figure that has not passed the gate', () => {
  const shown = [
    ...core.filter((path) => /^src\/core\/(view|draw|write)\//.test(path)),
    ...['pages', 'components', 'layouts', 'islands'].flatMap((room) => below(`src/${room}`, /\.(ts|astro)$/)),
  ];
  const wrong = shown.flatMap((path) =>
    importsOf(path).flatMap((one) => {
      const file = target(path, one);
      const seesPortal = file === 'src/core/model/portal.ts' && one.names.includes('Portal');
      const reachesBack =
        file !== null &&
        /^src\/core\/(read|check|portal\.ts|derive\/complete\.ts|disclose\/)/.test(file) &&
        !OPEN_GATE.test(file);
      return seesPortal || reachesBack ? [`${path} imports ${one.names.join(', ')} from ${file}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('only the gate declares figures published', () => {
  const cast = /\bas\s+(unknown\s+as\s+)?(Published\s*<|PublishedPortal\b)|<Published\s*<[^>]*>>\s*\w/;
  const sources = ['core', 'shell', 'pages', 'components', 'layouts', 'islands'].flatMap((room) =>
    below(`src/${room}`, /\.(ts|astro)$/),
  );
  const casting = sources.filter((path) => path !== 'src/core/disclose/disclose.ts' && cast.test(read(path)));
  expect(casting).toEqual([]);
});

test('pages, components and islands use what is ready to be shown', () => {
  const rooms: Readonly<Record<string, RegExp>> = {
    pages: /^src\/(core\/(view|draw|text|write)\/|shell\/|layouts\/|components\/|islands\/|styles\/)/,
    layouts: /^src\/(core\/(view|draw|text)\/|shell\/|components\/|islands\/|styles\/)/,
    components: /^src\/(core\/(view|draw|text)\/|shell\/|components\/|islands\/|styles\/)/,
    islands: /^src\/(core\/(view|draw|text|write|derive)\/|islands\/|styles\/)/,
  };
  const wrong = Object.entries(rooms).flatMap(([room, allowed]) =>
    below(`src/${room}`, /\.(ts|astro)$/).flatMap((path) =>
      importsOf(path).flatMap((one) => {
        const file = target(path, one);
        const onlyTypes = one.typeOnly && file !== null && /^src\/core\/(model|geo|disclose\/published\.ts)/.test(file);
        return file === null || allowed.test(file) || OPEN_GATE.test(file) || onlyTypes ? [] : [`${path} imports ${file}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('islands bring no package to the browser', () => {
  const packages = below('src/islands', /\.ts$/).flatMap((path) =>
    importsOf(path).filter((one) => target(path, one) === null && !one.typeOnly),
  );
  expect(packages).toEqual([]);
});

const lines = (path: string): number => read(path).trimEnd().split('\n').length;

test('no source file is longer than 300 lines, no page longer than 80, and half of the core at most 50', () => {
  const sources = [...below('src', /\.(ts|astro|css|mjs)$/), ...below('scripts', /\.(ts|mjs)$/), ...below('tests', /\.ts$/)];
  expect(sources.filter((path) => lines(path) > 300)).toEqual([]);
  expect(below('src/pages', /\.astro$/).filter((path) => lines(path) > 80)).toEqual([]);
  const lengths = core.map(lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50);
});

test('no test is skipped, left open or empty, and nothing switches a checker off', () => {
  const tests = below('tests', /\.ts$/).filter((path) => path !== 'tests/architecture.test.ts');
  const skipped = /\b(test|it|describe)\.(skip|todo|only|fails)\b|\b(xit|xtest|fit)\(|=>\s*\{\s*\}\s*\)\s*;?\s*$/m;
  expect(tests.filter((path) => /\.test\.ts$/.test(path) && skipped.test(read(path)))).toEqual([]);
  const sources = [...below('src', /\.(ts|astro)$/), ...below('scripts', /\.(ts|mjs)$/), ...tests];
  expect(sources.filter((path) => /@ts-(ignore|nocheck|expect-error)|eslint-disable/.test(read(path)))).toEqual([]);
});

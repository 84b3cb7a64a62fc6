import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/shell/paths.ts';
import { walk } from '../src/shell/walk.ts';
import { command } from './scripts/command.ts';
import { folderWith } from './shell/folder.ts';

/** Each tries to leave the place that text stands in: an element, an attribute, a script, a URL, a template. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}${alert(1)}',
  'javascript:alert(1)//',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '<!-- --><![CDATA[ ]]><?php ?>',
  '=HYPERLINK("http://evil.example","x")',
  '__proto__',
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const yaml = (text: string): string => JSON.stringify(text);

/** The small portal with every text column and declared text replaced: by payloads in turn, or by plain words in the same places. */
function portalWith(text: (position: number) => string): string {
  const portal = folderWith();
  cpSync(join(projectRoot, 'tests', 'fixtures', 'small'), portal, { recursive: true });
  const edit = (file: string, change: (content: string) => string): void => {
    writeFileSync(join(portal, file), change(readFileSync(join(portal, file), 'utf8')));
  };
  let position = 0;
  const next = (): string => text(position++);
  for (const level of ['kreis', 'gemeinde', 'sozialraum', 'programm']) {
    edit(`data/areas/${level}.csv`, (content) =>
      content.replace(/^([\w-]+),("(?:[^"]|"")*"|[^,\n]*)/gm, (line, id: string) =>
        id === 'id' ? line : `${id},${quoted(next())}`,
      ),
    );
  }
  edit('data/areas/places.csv', () => `place,kind,area\n${quoted(next())},${quoted(next())},m-1\n`);
  const cells = (count: number): string => Array.from({ length: count }, () => quoted(next())).join(',');
  mkdirSync(join(portal, 'data', 'facilities'));
  writeFileSync(
    join(portal, 'data', 'facilities', 'kita.csv'),
    `id,lon,lat,area,status,name,kind,provider_type,address,Telefon\nk1,9.007,51.455,,offen,${cells(5)}\nk2,,,a-2,geplant,${cells(5)}\n`,
  );
  writeFileSync(
    join(portal, 'data', 'facilities', 'kita.yaml'),
    `title: ${yaml(next())}\ndescription: ${yaml(next())}\nradius: 900\n`,
  );
  edit('data/sources.yaml', (content) =>
    content.replace(/^( {2}(?:title|publisher|attribution|rhythm|key_date): ).*$/gm, (_, key: string) => key + yaml(next())),
  );
  edit('data/disclosure.yaml', (content) =>
    content.replace(/^( {2}(?:title|text): ).*$/gm, (_, key: string) => key + yaml(next())),
  );
  edit('data/portal.yaml', (content) =>
    content
      .replace(/^(title|description): .*$/gm, (_, key: string) => `${key}: ${yaml(next())}`)
      .replace(/(one|many): [^,}]+/g, (_, key: string) => `${key}: ${yaml(next())}`)
      .replace(/(id: (?:bevoelkerung|soziales), title: )(?:"[^"]*"|[^,}]+)/g, (_, key: string) => key + yaml(next()))
      .replace(/name: [^,}]+/g, () => `name: ${yaml(next())}`),
  );
  for (const id of ['armut', 'einwohner', 'miete', 'frauenanteil', 'saldo']) {
    edit(`data/indicators/${id}.yaml`, (content) =>
      content.replace(
        /^(title|short|question|definition|numerator_text|denominator_text|unit|limits): .*$/gm,
        (_, key: string) => `${key}: ${yaml(next())}`,
      ),
    );
  }
  edit('content/reports/bericht/report.yaml', (content) =>
    content.replace(/^(title|subtitle|summary): .*$/gm, (_, key: string) => `${key}: ${yaml(next())}`),
  );
  for (const [register, { fixed, texts }] of Object.entries(REGISTERS)) {
    const said = texts.map((key) => `${key}: ${yaml(next())}`).join(', ');
    writeFileSync(join(portal, 'data', `${register}.yaml`), `einer: { ${fixed}, areas: [m-1], themes: [soziales], ${said} }\n`);
  }
  mkdirSync(join(portal, 'data', 'indices'));
  writeFileSync(
    join(portal, 'data', 'indices', 'lage.yaml'),
    `title: ${yaml(next())}\nshort: ${yaml(next())}\nquestion: ${yaml(next())}\nthemes: [soziales]\nlevels: [sozialraum]\nparts: [armut]\n`,
  );
  edit('data/areas/changes.csv', (content) => content.replaceAll('Zusammenschluss', () => quoted(next())));
  edit('data/portal.yaml', (content) => `${content}profile: { labels: { higher: ${yaml(next())}, lower: ${yaml(next())} } }\n`);
  return portal;
}

const REGISTERS = {
  goals: {
    fixed: 'indicator: armut',
    texts: ['title', 'description', 'level', 'decision', 'product', 'note', 'responsible'],
  },
  measures: {
    fixed: 'status: laufend',
    texts: ['title', 'description', 'decision', 'budget', 'evidence', 'evaluation', 'note', 'responsible'],
  },
  findings: { fixed: 'n: 12', texts: ['title', 'text', 'method', 'place', 'source'] },
} as const;

/** Every element of a page with the names of its attributes; charts apart, because they wrap long words over more lines. */
function structure(file: string): { readonly page: readonly string[]; readonly chart: readonly string[] } {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const all = [...document.querySelectorAll('*')];
  const signature = (element: Element): string => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`;
  const inChart = (element: Element): boolean => element.closest('svg.trend') !== null;
  return {
    // Lists are sorted by name, and names differ: the same elements, in an order of their own.
    page: all
      .filter((element) => !inChart(element))
      .map(signature)
      .sort(),
    chart: all.filter(inChart).flatMap((element) => [element.tagName.toLowerCase(), ...element.getAttributeNames()]),
  };
}

/** All that a chart is drawn with. */
const CHART_WORDS = new Set(
  'svg g path line text tspan circle class viewbox viewBox xmlns xmlns:xlink width height role aria-label aria-describedby d x y x1 x2 y1 y2 dx dy r cx cy fill stroke transform text-anchor stroke-width stroke-linecap stroke-linejoin stroke-miterlimit'.split(
    ' ',
  ),
);

function build(portal: string): string {
  const out = join(folderWith(), 'site');
  const { code, stdout, stderr } = command('build', ['--portal', portal, '--out', out], { KREISSPIEGEL_TODAY: '2026-01-01' });
  expect(code, stdout + stderr).toBe(0);
  return out;
}

test('hostile text in any column or declaration adds no element and no attribute to any page', { timeout: 180_000 }, () => {
  const hostile = build(portalWith((at) => PAYLOADS[at % PAYLOADS.length]! + at));
  const plain = build(portalWith((at) => `Wort ${at}`));
  const pages = walk(plain).filter((path) => path.endsWith('.html') || path.endsWith('.svg'));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const [attacked, expected] = [structure(join(hostile, page)), structure(join(plain, page))];
    // In a drawing, longer words take more lines, each of them a text of the same kind.
    const kinds = (words: readonly string[]): readonly string[] => (page.endsWith('.svg') ? [...new Set(words)] : words);
    expect(kinds(attacked.page), page).toEqual(kinds(expected.page));
    expect(
      attacked.chart.filter((word) => !CHART_WORDS.has(word)),
      page,
    ).toEqual([]);
  }
});

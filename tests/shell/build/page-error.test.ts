import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { explain } from '../../../src/shell/build/page-error.ts';
import { folderWith } from '../folder.ts';

const TEXT = '---\ntitle: Eins\n---\n\nErste Zeile.\n\nText {foo.bar} mehr.\n';

/** A portal of one page, and what the bundler makes of it. */
function bundled(text = TEXT): { portal: string; mdx: string; frame: string } {
  const portal = folderWith({ 'content/pages/eins.mdx': text });
  const mdx = join(portal, 'content/pages/eins.mdx');
  const code = [
    'import { n } from "./jsx.mjs";',
    '//#region ../portal/content/pages/eins.mdx',
    'function content() {',
    '\treturn n(Fragment, { children: [',
    '\t\tfoo.bar,',
    '\t] });',
    '}',
    `Content.moduleId = ${JSON.stringify(mdx)};`,
  ];
  const chunk = join(folderWith({ 'eins.mjs': code.join('\n') }), 'eins.mjs');
  return { portal, mdx, frame: `    at content (${pathToFileURL(chunk).href}:5:3)` };
}

function failed(message: string, facts: object = {}): Error {
  return Object.assign(new Error(message), facts);
}

test('an error in an expression names the text and its line in the words of the portal', () => {
  const { portal, frame } = bundled();
  const problem = failed('foo is not defined', {
    stack: `ReferenceError: foo is not defined\n${frame}`,
    id: 'src/pages/[page].astro',
  });
  expect(explain(problem, portal, 'de')).toBe(
    'content/pages/eins.mdx:7: Der Text verwendet „foo“, aber dieser Name ist nicht bekannt. Ihn berichtigen oder entfernen.',
  );
  expect(explain(problem, portal, 'en')).toContain('content/pages/eins.mdx:7: The text uses “foo”');
});

test('where the expression stands twice, only the file is named', () => {
  const { portal, frame } = bundled(`${TEXT}{foo.bar}\n`);
  const problem = failed('foo is not defined', { stack: `x\n${frame}` });
  expect(explain(problem, portal, 'de')).toMatch(/^content\/pages\/eins\.mdx: Der Text/);
});

test('the report of a bundler becomes one line without colours and frames', () => {
  const { portal, mdx } = bundled('---\ntitle: x\n---\n\nimport x from "./nicht.js";\n');
  const message = `\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve './nicht.js' in ${mdx}\n   \u001b[38;5;246m╭\u001b[0m`;
  const problem = failed('Build failed', { errors: [failed(message, { id: mdx, loc: { file: mdx, line: 2 } })] });
  expect(explain(problem, portal, 'de')).toBe(
    'content/pages/eins.mdx:5: „./nicht.js“ wird eingebunden, aber dort ist nichts zu finden. Den Namen berichtigen oder die Zeile entfernen.',
  );
});

test('what the compiler of MDX says has its line', () => {
  const { portal, mdx } = bundled();
  const problem = failed(`[plugin @mdx-js/rolldown] ${mdx}:7:11\nMDXError: 7:11: Unexpected word`, {
    name: 'MDXError',
    loc: { file: mdx, line: 7 },
  });
  expect(explain(problem, portal, 'de')).toMatch(/^content\/pages\/eins\.mdx:7: .*„Unexpected word“/);
});

test('thrown words without a place are found in the text that throws them', () => {
  const { portal } = bundled('---\ntitle: x\n---\n\n{(() => { throw "nur Text" })()}\n');
  const problem = failed("Cannot create property 'title' on string 'nur Text'", { id: 'src/pages/[page].astro' });
  expect(explain(problem, portal, 'de')).toMatch(/^content\/pages\/eins\.mdx:5: .*„nur Text“/);
});

test('an error of no text names the page of the project', () => {
  const problem = failed('Boom', { id: 'src/pages/index.astro', stack: 'Boom\n    at x (/x.ts:1:1)' });
  expect(explain(problem, folderWith(), 'de')).toBe(
    'src/pages/index.astro: Die Seite lässt sich nicht erzeugen. Die Meldung lautet: „Boom“. Bitte melden. Mit DEBUG=1 erscheinen Einzelheiten.',
  );
});

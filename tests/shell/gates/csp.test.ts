import { expect, test } from 'vitest';
import { cspGate } from '../../../src/shell/gates/csp.ts';
import { findings } from './site.ts';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; form-action 'self'";
const page = (body: string, policy = POLICY) => ({
  'index.html': `<meta http-equiv="Content-Security-Policy" content="${policy}">${body}`,
});
const found = (body: string, policy?: string) => findings(cspGate, page(body, policy));

test('a page with a strict policy, outside scripts and data in scripts passes', () => {
  expect(
    found('<script src="/a.js"></script><script type="application/json">{"a":1}</script><p class="a">style="x"</p>'),
  ).toEqual([]);
});

test('a page without a policy, or with a lax one, does not', () => {
  expect(findings(cspGate, { 'index.html': '<p>x</p>' })).toEqual(['index.html: The page has no content security policy.']);
  expect(found('', "script-src 'self' 'unsafe-inline'")).toHaveLength(4);
  expect(found('', `${POLICY}; img-src *`)).toEqual(['index.html: The content security policy allows * in img-src.']);
  expect(found('', `${POLICY}; connect-src https://x.example`)).toEqual([
    'index.html: The content security policy allows https://x.example in connect-src.',
  ]);
  expect(found('', `${POLICY}; connect-src x.example`)).toHaveLength(1);
});

test('pictures may come from the page itself, nothing else may', () => {
  expect(found('', `${POLICY}; img-src 'self' blob:`)).toEqual([]);
  expect(found('', `${POLICY}; img-src 'self' data:`)).toEqual([
    'index.html: The content security policy allows data: in img-src.',
  ]);
  expect(found('', `${POLICY}; worker-src blob:`)).toEqual([
    'index.html: The content security policy allows blob: in worker-src.',
  ]);
});

test('everything the policy would forbid is found', () => {
  expect(found('<p style="color:red">x</p>')).toEqual(['index.html: <p> has a style attribute: color:red']);
  expect(found('<svg><path STYLE=x /></svg>')).toHaveLength(1);
  expect(found('<style>a{}</style>')).toEqual(['index.html: A style element stands in the page.']);
  expect(found('<script>alert(1)</script>')).toEqual(['index.html: A script stands in the page.']);
  expect(found('<script type="module">alert(1)</script>')).toHaveLength(1);
  expect(found('<button onclick="x()">x</button>')).toEqual(['index.html: <button> has code in onclick.']);
  expect(found('<a href=" JavaScript:alert(1)">x</a><a href="&#106;avascript:alert(1)">x</a>')).toHaveLength(2);
});

test('the same words in a label are only words', () => {
  expect(found('<div aria-label="javascript:alert(1)">x</div>')).toEqual([]);
});

test('a redirect page needs no policy', () => {
  expect(findings(cspGate, { 'a/index.html': '<meta http-equiv="refresh" content="0;url=/">' })).toEqual([]);
});

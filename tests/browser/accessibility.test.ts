import { expect, test } from 'vitest';
import { auditAccessibility } from '../../src/shell/gates/accessibility.ts';
import { folderWith } from '../shell/folder.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>x</title>
  <meta http-equiv="content-security-policy" content="default-src 'none'"></head><body><main><h1>x</h1>${body}</main></body></html>`;

test('the audit finds what a screen reader cannot read, on a site under any base, and passes a page that is in order', async () => {
  const folder = folderWith({ 'index.html': page('<p>x</p>'), 'a/index.html': page('<img src="data:,"><input>') });
  const findings = await auditAccessibility(folder, '/b/', () => undefined);
  expect(findings.map(({ file, message }) => [file, message.split(':')[0]])).toEqual([
    ['a/index.html', 'image-alt'],
    ['a/index.html', 'label'],
  ]);
});

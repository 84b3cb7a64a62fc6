import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/shell/serve.ts';
import { folderWith } from './folder.ts';

const SITE = {
  'index.html': 'start',
  '404.html': 'not here',
  'gebiete/index.html': 'areas',
  'daten/a b.csv': 'area,value',
  'x.svg': '<svg/>',
};

async function serve(base = '/', files: Readonly<Record<string, string>> = SITE): Promise<{ url: string; folder: string }> {
  const folder = folderWith({ ...files });
  const served = await serveFolder(folder, { base });
  onTestFinished(() => served.close());
  return { url: served.url, folder };
}

/** Asks for a path as it is, which `fetch` would tidy up first. */
const raw = (
  url: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; location: string | undefined; body: string }> =>
  new Promise((done, fail) => {
    request(new URL(url).origin, { path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, location: response.headers.location, body }));
    })
      .on('error', fail)
      .end();
  });

test('a folder answers with its index page, with or without base', async () => {
  for (const base of ['/', '/sozial/monitoring/']) {
    const { url } = await serve(base);
    expect(await (await fetch(url)).text()).toBe('start');
    expect(await (await fetch(`${url}gebiete/?jahr=2024`)).text()).toBe('areas');
  }
});

test('files carry the type a browser needs, and blanks in names are no obstacle', async () => {
  const { url } = await serve();
  const csv = await fetch(`${url}daten/a%20b.csv`);
  expect([csv.status, csv.headers.get('content-type'), await csv.text()]).toEqual([200, 'text/csv; charset=utf-8', 'area,value']);
  expect((await fetch(`${url}x.svg`)).headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect((await fetch(url)).headers.get('x-content-type-options')).toBe('nosniff');
});

test('an address without its slash is led to the one with it, query included', async () => {
  const { url } = await serve('/b/');
  expect(await raw(url, '/b/gebiete?jahr=2024')).toMatchObject({ status: 301, location: '/b/gebiete/?jahr=2024' });
  expect(await raw(url, '/')).toMatchObject({ status: 301, location: '/b/' });
  expect(await raw(url, '/b')).toMatchObject({ status: 301, location: '/b/' });
});

test('what is not there shows the 404 page of the site, or plain words when it has none', async () => {
  const { url } = await serve();
  expect(await raw(url, '/nowhere/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await raw(url, '/x.svg/')).toMatchObject({ status: 404 });
  const bare = await serve('/', { 'index.html': 'start' });
  expect(await raw(bare.url, '/nowhere/')).toMatchObject({ status: 404, body: 'Not found\n' });
});

test('no address leads out of the folder, however it is written', async () => {
  const { url, folder } = await serve();
  const secret = folderWith({ 'secret.txt': 'secret' });
  symlinkSync(join(secret, 'secret.txt'), join(folder, 'link.txt'));
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    `/..%5csecret.txt`,
    `/${encodeURI(secret)}/secret.txt`,
    `/${'../'.repeat(20)}etc/passwd`,
    `/${'%2e%2e%2f'.repeat(20)}etc/passwd`,
    '/link.txt',
  ]) {
    const { status, body } = await raw(url, path);
    expect([path, status === 200, body.includes('secret') || body.includes('root:')]).toEqual([path, false, false]);
  }
});

test('malformed addresses and other methods are refused', async () => {
  const { url } = await serve();
  expect((await raw(url, '/%')).status).toBe(400);
  expect((await raw(url, '/%00')).status).toBe(400);
  expect((await raw(url, '/', 'POST')).status).toBe(405);
  expect(await raw(url, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a redirect never leads to another host', async () => {
  const { url } = await serve('/', { 'example.org/index.html': 'x' });
  expect((await raw(url, '//example.org')).location ?? '/').toMatch(/^\/(?!\/)/);
});

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mimeType } from './mime.ts';
import { within } from './paths.ts';

export interface Served {
  /** Address of the start page, base included. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: string;
  readonly base?: string;
}

/** Serves a built site as a plain web host would: files, folders through `index.html`, and the site's own 404 page. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', base = '/' } = options;
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Internal server error');
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const bound = (server.address() as AddressInfo).port;
  return { url: `http://${host}:${bound}${base}`, port: bound, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Method not allowed');
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) return redirect(response, base + search);
  const path = decoded(pathname);
  if (path === null) return plain(response, 400, 'Bad request');
  const found = path.startsWith(base) ? await locate(folder, path.slice(base.length)) : null;
  if (found === 'folder') return redirect(response, `${pathname}/${search}`);
  if (found !== null) return send(request, response, 200, found);
  const notFound = await locate(folder, '404.html');
  return notFound === null || notFound === 'folder' ? plain(response, 404, 'Not found') : send(request, response, 404, notFound);
}

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file an address means, `folder` when only the slash at the end is missing, or null. Links out of the folder lead nowhere. */
async function locate(folder: string, path: string): Promise<string | null> {
  const candidate = join(folder, path);
  const kind = await stat(candidate).catch(() => null);
  if (kind === null || !within(await realpath(folder), await realpath(candidate))) return null;
  if (kind.isFile()) return path.endsWith('/') ? null : candidate;
  if (!kind.isDirectory()) return null;
  const index = join(candidate, 'index.html');
  if (!(await stat(index).catch(() => null))?.isFile()) return null;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(status, {
    'content-type': mimeType(file),
    'content-length': size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  // A path that starts with two slashes would be read as another host.
  response.writeHead(301, { location: location.replace(/^\/{2,}/, '/') }).end();
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

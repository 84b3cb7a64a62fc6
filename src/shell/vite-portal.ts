import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { forget } from './kept.ts';
import { listFiles } from './load.ts';

const PROSE = 'virtual:kreisspiegel/prose';

/** Brings the publisher's MDX files into the build, wherever the portal folder is, and reloads pages when its files change. */
export function portalPlugin(portalFolder: string): Plugin {
  return {
    name: 'kreisspiegel:portal',
    resolveId: (id) => (id === PROSE ? `\0${PROSE}` : null),
    load: (id) => (id === `\0${PROSE}` ? proseModule(listFiles(portalFolder)) : null),
    configureServer(server) {
      const rooms = ['data', 'content'].map((room) => join(portalFolder, room) + sep);
      server.watcher.add(rooms);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (file) => rooms.some((room) => file.startsWith(room)) && startAfresh(server));
      }
    },
  };
}

/** A module whose default export maps `content/…mdx` to a function that imports it. */
export function proseModule(files: ReadonlyMap<string, string>): string {
  const entries = [...files]
    .filter(([path]) => path.startsWith('content/') && path.endsWith('.mdx'))
    .map(([path, file]) => `[${JSON.stringify(path)}, () => import(${JSON.stringify(file.replaceAll(sep, '/'))})]`);
  return `export default new Map([${entries.join(', ')}]);\n`;
}

function startAfresh(server: ViteDevServer): void {
  forget();
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

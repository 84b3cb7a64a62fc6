import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { declaredAddress } from './src/shell/declared.ts';
import { readEnvironment } from './src/shell/environment.ts';
import { cacheFolder, projectRoot } from './src/shell/paths.ts';
import { portalPlugin } from './src/shell/vite-portal.ts';

const { portalFolder } = readEnvironment();
const key = createHash('sha256').update(portalFolder).digest('hex').slice(0, 12);
const out = process.env.KREISSPIEGEL_OUT;
// A build keeps nothing, and builds at the same time share nothing; live editing starts faster the second time.
const cache = out === undefined ? join(cacheFolder, `portal-${key}`) : join(dirname(out), 'cache');

export default defineConfig({
  ...declaredAddress(portalFolder),
  output: 'static',
  publicDir: join(portalFolder, 'public'),
  outDir: out ?? join(projectRoot, 'dist'),
  cacheDir: cache,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // The content security policy allows no inline script, style or style attribute, so nothing may be inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    // Straight quotes are turned into English ones by "smartypants", and highlighted code carries style attributes.
    mdx({ gfm: true, smartypants: false, syntaxHighlight: false }),
  ],
  vite: {
    cacheDir: join(cache, 'vite'),
    plugins: [portalPlugin(portalFolder)],
    build: { assetsInlineLimit: 0 },
    // A portal may lie outside the project, where its MDX finds neither Astro nor the permission to be read.
    resolve: { dedupe: ['astro'] },
    server: { fs: { allow: [projectRoot, portalFolder] } },
  },
});

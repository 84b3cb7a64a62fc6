/** Pictures of pages, for whoever works on how they look: `npm run look -- / indikatoren/ --width 360 1280 --dark --print`. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../src/shell/browser.ts';
import { baseOf } from '../src/shell/build/manifest.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { serveFolder } from '../src/shell/serve.ts';

const USAGE = `npm run look -- PATH... [--width 360 1280] [--dark] [--print] [--no-js] [--dist DIR | --url URL] [--out DIR]
Writes one full-page PNG per path, width and scheme (and for --print an A4 picture and a PDF) into DIR (default: dist.look).`;

const values = new Map<string, string[]>();
let option = 'path';
for (const argument of process.argv.slice(2)) {
  if (argument.startsWith('--')) values.set((option = argument.slice(2)), values.get(option) ?? []);
  else {
    const takesOne = ['dist', 'url', 'out'].includes(option) && values.get(option)!.length > 0;
    const takesNone = ['dark', 'print', 'no-js'].includes(option) || (option === 'width' && !/^\d+$/.test(argument));
    const name = takesOne || takesNone ? 'path' : option;
    values.set(name, [...(values.get(name) ?? []), argument]);
  }
}
const one = (name: string, otherwise: string): string => values.get(name)?.[0] ?? otherwise;
if (values.has('help')) {
  console.log(USAGE);
  process.exit(0);
}

const out = resolve(one('out', join(projectRoot, 'dist.look')));
await mkdir(out, { recursive: true });
const dist = resolve(one('dist', join(projectRoot, 'dist')));
const served = values.has('url') ? null : await serveFolder(dist, { base: baseOf(dist) });
const origin = served?.url ?? one('url', '');
const browser = await launchBrowser();
const schemes = values.has('dark') ? (['light', 'dark'] as const) : (['light'] as const);

for (const path of values.get('path') ?? ['']) {
  const address = new URL(path.replace(/^\//, ''), origin).href;
  const name = path.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-|-$/g, '') || 'start';
  for (const width of (values.get('width') ?? ['1280']).map(Number)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: !values.has('no-js'),
      });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && console.log(`${address}: ${message.text()}`));
      page.on('pageerror', (error) => console.log(`${address}: ${error.message}`));
      await page.goto(address, { waitUntil: 'load' });
      await shoot(`${name}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`, (file) =>
        page.screenshot({ path: file, fullPage: true }),
      );
      await context.close();
    }
  }
  if (values.has('print')) {
    // 794 px is the width of A4 at 96 dpi.
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto(address, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    await shoot(`${name}-print.png`, (file) => page.screenshot({ path: file, fullPage: true }));
    await shoot(`${name}-print.pdf`, (file) => page.pdf({ path: file, format: 'A4', preferCSSPageSize: true }));
    await page.close();
  }
}
await browser.close();
await served?.close();

async function shoot(file: string, take: (file: string) => Promise<unknown>): Promise<void> {
  await take(join(out, file));
  console.log(join(out, file));
}

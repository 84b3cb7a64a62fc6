import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { cacheFolder } from './paths.ts';

// Without `--disable-gpu` Chromium draws through a graphics process that stands still for many seconds where there is no graphics card.
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** A headless Chromium: the one `CHROMIUM_PATH` names, or the one that came with `npm ci`, which needs nothing of the system. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: FLAGS });
  const folder = await bundledChromium();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}

/** Unpacks once; processes that come at the same time each unpack beside and the first to finish wins. */
async function bundledChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The bundled Chromium runs on 64-bit Linux (x64) only. Set CHROMIUM_PATH to an installed Chromium or Chrome.',
    );
  }
  const folder = join(cacheFolder, `chromium-${await bundledVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    const script = fileURLToPath(new URL('./browser-unpack.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: beside } });
    await writeFile(join(beside, 'fonts.conf'), fontconfig(folder));
    await rename(beside, folder);
  } catch (problem) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
  return folder;
}

async function bundledVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** Every machine draws with the typeface that came along; fonts of the system only fill in signs it lacks. */
const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(folder)}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${escaped(folder)}/fonts-cache</cachedir>
${['sans-serif', 'system-ui', 'serif']
  .map((family) => `  <alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`)
  .join('\n')}
</fontconfig>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { nearest } from '../../core/claims/nearest.ts';
import { isId } from '../../core/model/ids.ts';
import { launchBrowser } from '../browser.ts';
import { baseOf } from '../build/manifest.ts';
import { serveFolder } from '../serve.ts';
import { UsageError } from '../usage.ts';
import { pdfFacts } from './facts.ts';

export interface ProfilePrint {
  /** A built site. */
  readonly dist: string;
  readonly out: string;
  readonly areas: readonly string[];
  readonly print: (line: string) => void;
}

/** One double page: what a profile has to fit on, whatever there is to say. */
const PAGES = 2;
/** Pages that are printed side by side: Chromium lays each out in a process of its own. */
const SIDE_BY_SIDE = 2;

/** The areas that a site has profiles of: all, or those named in a list with commas. */
export function chosenAreas(dist: string, wish: string): readonly string[] {
  const folder = join(dist, 'gebiete');
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((id) => isId(id) && existsSync(join(folder, id, 'index.html')))
        .sort()
    : [];
  const known = new Set(all);
  if (wish === 'all') return all;
  const wanted = [...new Set(wish.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (wanted.length === 0) throw new UsageError('--areas names no area: all, or ids with commas between them.');
  for (const id of wanted.filter((one) => !known.has(one))) {
    const meant = nearest(id, all);
    throw new UsageError(`There is no profile of an area ${id}.${meant === null ? '' : ` Did you mean ${meant}?`}`);
  }
  return wanted;
}

/** Writes `<area>.pdf` for each area and returns what is wrong with them, one sentence each. A file appears when it is whole. */
export async function printProfiles({ dist, out, areas, print }: ProfilePrint): Promise<readonly string[]> {
  await mkdir(out, { recursive: true });
  const served = await serveFolder(dist, { base: baseOf(dist) });
  const browser = await launchBrowser();
  const faults: string[] = [];
  const waiting = [...areas];
  let done = 0;
  const work = async (): Promise<void> => {
    const page = await openSheet(browser);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      await page.goto(new URL(`gebiete/${id}/`, served.url).href, { waitUntil: 'load' });
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      const { pages, title, language, tagged } = pdfFacts(bytes);
      if (pages !== PAGES) faults.push(`${id}.pdf has ${pages} pages; a profile has ${PAGES}.`);
      if (title === '' || language === '' || !tagged) faults.push(`${id}.pdf lacks its title, language or tags.`);
      const file = join(out, `${id}.pdf`);
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
      done += 1;
      if (done % 10 === 0 || done === areas.length) print(`${String(done).padStart(6)} of ${areas.length}`);
    }
    await page.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, areas.length) }, work));
  } finally {
    await browser.close();
    await served.close();
  }
  return faults.sort();
}

/** Profiles need no script; without them a page is what it is on paper. */
async function openSheet(browser: Browser): ReturnType<Browser['newPage']> {
  return browser.newPage({ javaScriptEnabled: false, colorScheme: 'light', locale: 'de-DE' });
}

import { compareNames } from '../text/collate.ts';
import { uiOf } from '../text/ui.ts';
import { generatedPage, GENERATED, type GeneratedPage } from './generated-pages.ts';
import type { Site } from './site.ts';

export interface PageTitle {
  readonly id: string;
  readonly title: string;
}

const FIRST = ['methodik', 'impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache'];

/** The pages the publisher wrote and those that readers or the law expect, which are generated where the publisher wrote none. */
export function allPages(
  site: Site,
): readonly (PageTitle & { readonly file: string | null; readonly generated: GeneratedPage | null })[] {
  const own = [...site.portal.prose.pages.values()].map(({ id, title, file }) => ({ id, title, file, generated: null }));
  const missing = GENERATED.filter((id) => !site.portal.prose.pages.has(id)).map((id) => {
    const generated = generatedPage(site, id);
    return { id, title: generated.title, file: null, generated };
  });
  const rank = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return [...own, ...missing].toSorted((a, b) => rank(a.id) - rank(b.id) || compareNames(a.title, b.title));
}

/** The links of the footer: what the menu above does not show. */
export const footerPages = (site: Site): readonly PageTitle[] => {
  const ui = uiOf(site.language);
  const short = new Map([
    ['impressum', ui.imprint],
    ['datenschutz', ui.privacy],
    ['barrierefreiheit', ui.accessibility],
    ['leichte-sprache', ui.plainLanguage],
    ['handbuch', ui.handbook],
  ]);
  return allPages(site)
    .filter(({ id }) => id !== 'methodik')
    .map(({ id, title }) => ({ id, title: short.get(id) ?? title }));
};

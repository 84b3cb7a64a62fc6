import { FACILITY_WORDS } from '../text/facility-words.ts';
import { fillIn, uiOf, type Ui } from '../text/ui.ts';
import { hasExplorer } from './explorer-page.ts';
import { footerPages } from './pages.ts';
import { href, publicAddress, say, type Site } from './site.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

/** What surrounds every page: name, menus, who answers for it, and the notice of a fictional portal. */
export interface Frame {
  readonly ui: Ui;
  readonly base: string;
  readonly home: string;
  readonly portalTitle: string;
  readonly documentTitle: string;
  readonly canonical: string | null;
  readonly icon: string | null;
  readonly logo: string | null;
  readonly notice: string | null;
  readonly menu: readonly (Link & { readonly current: boolean })[];
  readonly footer: readonly Link[];
  readonly publisher: string;
  readonly contact: Link | null;
  readonly feedback: string | null;
}

export function frameOf(site: Site, path: string, title: string): Frame {
  const { declaration } = site.portal;
  const ui = uiOf(site.language);
  const portalTitle = say(site, declaration.title);
  const entry = (name: string, target: string): Link & { current: boolean } => ({
    name,
    href: href(site, target),
    current: path.startsWith(target),
  });
  const address = publicAddress(site, href(site, path));
  const mail = declaration.contact.email;
  const contact = mail ?? declaration.contact.url;
  return {
    ui,
    base: declaration.base,
    home: href(site, '/'),
    portalTitle,
    documentTitle: path === '/' ? portalTitle : `${title} – ${portalTitle}`,
    canonical: declaration.url === null ? null : address,
    icon: firstOf(site, ICONS),
    logo: firstOf(site, LOGOS),
    notice: declaration.fictional ? ui.fictional : null,
    menu: [
      ...(hasExplorer(site) ? [entry(ui.map, '/karte/')] : []),
      entry(ui.indicators, '/indikatoren/'),
      entry(ui.areas, '/gebiete/'),
      ...(site.portal.facilities.size === 0 ? [] : [entry(FACILITY_WORDS[site.language].title, '/einrichtungen/')]),
      entry(ui.reports, '/berichte/'),
      entry(ui.data, '/daten/'),
      entry(ui.methods, '/methodik/'),
      entry(ui.search, '/suche/'),
    ],
    footer: footerPages(site).map(({ id, title: name }) => ({ name, href: href(site, `/${id}/`) })),
    publisher: declaration.publisher.name,
    contact: contact === null ? null : { name: declaration.contact.name, href: mail === null ? contact : `mailto:${mail}` },
    feedback:
      mail === null
        ? null
        : `mailto:${mail}?subject=${encodeURIComponent(fillIn(`${ui.feedback}: {title}`, { title }))}&body=${encodeURIComponent(address)}`,
  };
}

const ICONS = ['favicon.svg', 'favicon.ico', 'favicon.png'];
const LOGOS = ['logo.svg', 'logo.png'];

/** The first of these files that the publisher put into `public/`. */
function firstOf(site: Site, names: readonly string[]): string | null {
  const name = names.find((candidate) => site.assets.has(candidate));
  return name === undefined ? null : href(site, name);
}

import { addressesInCss, addressesOf, pageAddress, resolveAddress } from './address.ts';
import type { Gate, Site } from './gates.ts';
import { parsePage, type Tag } from './page.ts';

/** Every address inside the site leads to a file of it, and every fragment to an id on that page. */
export function linkGate(site: Site): Gate {
  /** Ids asked for on other pages: file → id → page that asks first. */
  const wanted = new Map<string, Map<string, string>>();

  const check = (address: string, from: string, file: string, ids: ReadonlySet<string>): string | null => {
    const target = resolveAddress(address, from, site.base);
    if (target === null) return null;
    if (target === 'broken') return `„${address}“ is no address.`;
    if (target.path === null) return `${address} leads out of ${site.base}, the path the site is served under.`;
    const found = fileFor(site, target.path);
    if (found === null) return `${address} leads nowhere.`;
    if (found === 'slash') return `${address} needs a slash at its end.`;
    if (target.fragment === '' || target.fragment === 'top' || !/\.(html|svg)$/.test(found)) return null;
    if (found === file) return ids.has(target.fragment) ? null : `${address} names an id that is not on the page.`;
    const asked = wanted.get(found) ?? new Map<string, string>();
    wanted.set(found, asked.set(target.fragment, asked.get(target.fragment) ?? file));
    return null;
  };

  return {
    name: 'links',
    page(page) {
      const from = pageAddress(page, site.base);
      const ids = idsOf(page.tags);
      const addresses = new Set(page.tags.flatMap(addressesOf));
      const stray = page.path === '404.html' ? [...addresses].filter((address) => /^(?![a-z]+:|[/#])/i.test(address)) : [];
      return [
        ...[...addresses].flatMap((address) => check(address, from, page.path, ids) ?? []),
        ...stray.map((address) => `${address} must begin with ${site.base}: the 404 page is shown under every address.`),
      ];
    },
    asset(path, text) {
      if (!path.endsWith('.css')) return [];
      const from = pageAddress({ path }, site.base);
      return addressesInCss(text).flatMap((address) => check(address, from, path, new Set([...address])) ?? []);
    },
    end: () =>
      [...wanted].flatMap(([target, asked]) => {
        const ids = idsOf(parsePage(target, site.read(target).toString()).tags);
        return [...asked]
          .filter(([id]) => !ids.has(id))
          .map(([id, file]) => ({ file, message: `${target}#${id} names an id that is not on that page.` }));
      }),
  };
}

const idsOf = (tags: readonly Tag[]): ReadonlySet<string> =>
  new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));

function fileFor({ files }: Site, path: string): string | 'slash' | null {
  if (path === '' || path.endsWith('/')) return files.has(`${path}index.html`) ? `${path}index.html` : null;
  if (files.has(path)) return path;
  return files.has(`${path}/index.html`) ? 'slash' : null;
}

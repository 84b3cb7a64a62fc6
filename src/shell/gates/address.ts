import { perTag, type Page } from './page.ts';

const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['embed', ['src']],
  ['feimage', ['href', 'xlink:href']],
  ['form', ['action']],
  ['iframe', ['src']],
  ['image', ['href', 'xlink:href']],
  ['img', ['src']],
  ['input', ['src']],
  ['link', ['href']],
  ['object', ['data']],
  ['script', ['src', 'href', 'xlink:href']],
  ['source', ['src']],
  ['track', ['src']],
  ['use', ['href', 'xlink:href']],
  ['video', ['src', 'poster']],
]);

/** Every address a tag names. */
export const addressesOf = perTag(({ name, attributes }): readonly string[] => {
  const found = (ATTRIBUTES.get(name) ?? []).flatMap((attribute) => attributes.get(attribute) ?? []);
  const srcset = attributes.get('srcset') ?? attributes.get('imagesrcset');
  if (srcset) found.push(...srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
  const refresh = name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
  const target = refresh ? /url=['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1] : undefined;
  if (target) found.push(target);
  return found;
});

const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Every address a style sheet names. */
export const addressesInCss = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(CSS_ADDRESS)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? '',
  );

/** A host that no site has, to resolve addresses against. */
const HOST = 'http://site.invalid';

/** The address a page is read under: the folder for `index.html`. */
export const pageAddress = (page: Pick<Page, 'path'>, base: string): string =>
  `${HOST}${base}${page.path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;

export interface Target {
  /** Path below the site's folder, or null when the address leads out of the base. */
  readonly path: string | null;
  readonly fragment: string;
}

/** Where in the site an address leads; null for other hosts and schemes. `broken` when it is no address at all. */
export function resolveAddress(address: string, from: string, base: string): Target | null | 'broken' {
  const url = URL.parse(address, from);
  if (url === null) return 'broken';
  if (url.origin !== HOST) return null;
  try {
    const path = decodeURIComponent(url.pathname);
    const fragment = decodeURIComponent(url.hash.slice(1));
    return { path: path.startsWith(base) ? path.slice(base.length) : null, fragment };
  } catch {
    return 'broken';
  }
}

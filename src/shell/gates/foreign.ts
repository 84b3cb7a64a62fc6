import { addressesInCss, addressesOf } from './address.ts';
import type { Gate } from './gates.ts';
import { parsePage, perTag } from './page.ts';

/** No page makes a browser ask another host for anything. Links that a reader follows may lead anywhere. */
export function foreignGate(): Gate {
  return {
    name: 'foreign',
    page: (page) => page.tags.flatMap(foreignIn),
    asset(path, text) {
      if (path.endsWith('.css')) return addressesInCss(text).filter(isForeign).map(loads);
      if (path.endsWith('.svg')) return parsePage(path, text).tags.flatMap(foreignIn);
      return foreignInScript(text).map(loads);
    },
  };
}

/** What a link element says about other pages; a browser loads nothing for it. */
const HARMLESS_RELATIONS = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'me', 'next', 'prev', 'describedby']);

const foreignIn = perTag((tag): readonly string[] => {
  if (tag.name === 'style') return addressesInCss(tag.text).filter(isForeign).map(loads);
  if (tag.name === 'a' || tag.name === 'area') return tag.attributes.has('ping') ? ['A link reports clicks with `ping`.'] : [];
  const relations = tag.name === 'link' ? (tag.attributes.get('rel') ?? '').toLowerCase().split(/\s+/) : [];
  if (relations.length > 0 && relations.every((relation) => HARMLESS_RELATIONS.has(relation))) return [];
  return addressesOf(tag).filter(isForeign).map(loads);
});

const isForeign = (address: string): boolean => /^\s*(?:(?:https?|wss?|ftp):|[/\\]{2})/i.test(address);

/** Names, not addresses: XML namespaces that scripts need to make SVG. */
const NAMESPACE = /^https?:\/\/www\.w3\.org\//;

const foreignInScript = (script: string): string[] =>
  [...script.matchAll(/(["'`])((?:https?:|wss?:)?\/\/[\w[][^"'`\s]*)\1/g)]
    .map((match) => match[2]!)
    .filter((found) => !NAMESPACE.test(found));

const loads = (address: string): string =>
  `${address} would be loaded from another host. Bring the file into the portal's public folder.`;

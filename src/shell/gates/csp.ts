import type { Gate } from './gates.ts';
import { perTag, type Page } from './page.ts';

/** Every page brings a content security policy that forbids inline code, and has none that it would forbid. */
export function cspGate(): Gate {
  return {
    name: 'csp',
    page: (page) => (isRedirect(page) ? [] : [...policyOf(page), ...page.tags.flatMap(inlineIn)]),
  };
}

/** Redirect pages are Astro's; they have nothing to protect. */
const isRedirect = ({ tags }: Page): boolean =>
  tags.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh');

function policyOf({ tags }: Page): string[] {
  const meta = tags.find(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  const policy = meta?.attributes.get('content');
  if (policy === undefined) return ['The page has no content security policy.'];
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  return [
    ...['default-src', 'base-uri', 'form-action']
      .filter((directive) => !directives.has(directive))
      .map((directive) => `The content security policy says nothing about ${directive}.`),
    ...[...directives].flatMap(([name, sources]) =>
      sources
        .filter((source) => !STRICT.has(source) && MORE.get(name) !== source)
        .map((source) => `The content security policy allows ${source} in ${name}.`),
    ),
  ];
}

const STRICT = new Set(["'none'", "'self'"]);

/** What else some pages need: the search is WebAssembly, and a picture that a reader saves is drawn from one made in the page. */
const MORE: ReadonlyMap<string, string> = new Map([
  ['script-src', "'wasm-unsafe-eval'"],
  ['img-src', 'blob:'],
]);

/** Data in a script element is no code. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);

/** Attributes that a browser follows; the same words in a label are only words. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']);

const inlineIn = perTag(({ name, attributes, text }): readonly string[] => {
  const found: string[] = [];
  if (name === 'style') found.push('A style element stands in the page.');
  const code = name === 'script' && !attributes.has('src') && !DATA_TYPES.has(attributes.get('type') ?? '');
  if (code && text.trim() !== '') found.push('A script stands in the page.');
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') found.push(`<${name}> has a style attribute: ${value}`);
    else if (/^on[a-z]+$/.test(attribute)) found.push(`<${name}> has code in ${attribute}.`);
    else if (ADDRESSES.has(attribute) && /^\s*(javascript|vbscript|data):/i.test(value))
      found.push(`<${name}> has code in ${attribute}.`);
  }
  return found;
});

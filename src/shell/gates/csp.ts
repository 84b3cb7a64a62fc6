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
  const directives = new Set(policy.split(';').map((directive) => directive.trim().split(/\s+/)[0]));
  return [
    ...['default-src', 'base-uri', 'form-action']
      .filter((directive) => !directives.has(directive))
      .map((directive) => `The content security policy says nothing about ${directive}.`),
    ...["'unsafe-inline'", "'unsafe-eval'", ' *', 'http:', 'https:']
      .filter((allowance) => policy.includes(allowance))
      .map((allowance) => `The content security policy allows ${allowance.trim()}.`),
  ];
}

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

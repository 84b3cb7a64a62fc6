import type { Gate } from './gates.ts';
import type { Page } from './page.ts';

/** What every page needs so that readers, screen readers and search engines find their way. */
export function htmlGate(): Gate {
  return { name: 'html', page: (page) => [...repeatedIds(page), ...missing(page)] };
}

function repeatedIds({ tags }: Page): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { attributes } of tags) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated].map((id) => `The id „${id}“ stands more than once on the page.`);
}

function missing({ tags }: Page): string[] {
  const all = (name: string): Page['tags'] => tags.filter((tag) => tag.name === name);
  const redirect = tags.some(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh');
  const found: string[] = [];
  if (!all('title').some(({ text }) => text.trim() !== '')) found.push('The page has no title.');
  if (redirect) return found;
  if (!all('html')[0]?.attributes.get('lang')) found.push('The html element names no language.');
  const headings = all('h1').length;
  if (headings !== 1) found.push(`The page has ${headings} headings of the first level; it needs exactly one.`);
  if (all('img').some(({ attributes }) => !attributes.has('alt'))) found.push('A picture has no alternative text.');
  return found;
}

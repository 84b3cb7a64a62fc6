import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Language } from '../../core/model/localized.ts';
import { portable, projectRoot, within } from '../paths.ts';
import { walk } from '../walk.ts';
import { frameInMdx, lineWith, type Place } from './mdx-place.ts';
import { WORDS, type Words } from './words.ts';

/** What Astro, its bundler and MDX throw; each names the place in its own way. */
type Thrown = Error & {
  readonly loc?: { readonly file?: string; readonly line?: number };
  readonly id?: string;
  readonly hint?: string;
  readonly errors?: readonly unknown[];
};

/** Errors of pages in the form of the other problems: file of the portal, line, what, what to do; one line each. */
export function explain(problem: unknown, portalFolder: string, language: Language): string {
  const all = problem instanceof Error ? ((problem as Thrown).errors ?? []) : [];
  return (all.length > 0 ? all : [problem]).map((one) => explainOne(one, portalFolder, WORDS[language])).join('\n');
}

function explainOne(problem: unknown, portalFolder: string, words: Words): string {
  if (!(problem instanceof Error)) return `${words.pageFails(String(problem))} ${words.report}`;
  const message = plainMessage(problem);
  const place = placeOf(problem, message, portalFolder);
  const inText = place?.file.endsWith('.mdx') === true;
  const text = inText
    ? translated(message, words)
    : [words.pageFails(message), (problem as Thrown).hint, words.report].filter(Boolean).join(' ');
  if (place === null) return withoutFolders(text, portalFolder);
  const line = place.line === undefined ? '' : `:${place.line}`;
  return `${shorten(place.file, portalFolder)}${line}: ${withoutFolders(text, portalFolder)}`;
}

/** The one line that says what happened, without colours, frames and the names of plugins. */
function plainMessage({ message }: Error): string {
  const lines = stripVTControlCharacters(message).split('\n');
  const line = lines.find((one) => one.trim() !== '' && !/^\[plugin [^\]]*\]/.test(one)) ?? '';
  const plain = line.replace(/^\[[A-Z_]+\] /, '').replace(/^(?:\w*Error: )?(?:\d+:\d+: )?/, '');
  // Astro cannot mark what is no error object, and says that instead.
  return (/^Cannot create property '\w+' on \w+ '(.*)'$/.exec(plain)?.[1] ?? plain).trim();
}

const UNRESOLVED = /(?:Could not resolve '(.+?)' in |failed to resolve import "(.+?)" from "(.+?)")/;

function placeOf(problem: Thrown, message: string, portalFolder: string): Place | null {
  const unresolved = UNRESOLVED.exec(message);
  const file = problem.loc?.file ?? unresolved?.[3] ?? problem.id;
  if (unresolved && file?.endsWith('.mdx')) return { file, line: lineWith(file, [unresolved[1] ?? unresolved[2]!]) };
  // Only the compiler of MDX counts the lines of the text; others count those of what it was turned into.
  if (problem.name === 'MDXError' && file !== undefined) return { file, line: problem.loc?.line };
  const named = file === undefined ? null : { file, line: file.endsWith('.mdx') ? undefined : problem.loc?.line };
  return frameInMdx(problem.stack ?? '') ?? thrownText(message, portalFolder) ?? named;
}

/** A text may throw something that knows no place; then the words are looked for. */
function thrownText(message: string, portalFolder: string): Place | null {
  if (message === '') return null;
  const content = join(portalFolder, 'content');
  const places = walk(content, (path) => /(^|\/)\./.test(path))
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => ({ file: join(content, path), line: lineWith(join(content, path), [message]) }))
    .filter(({ file, line }) => line !== undefined && /\bthrow\b/.test(readFileSync(file, 'utf8')));
  return places.length === 1 ? places[0]! : null;
}

function translated(message: string, words: Words): string {
  const unknown = /^(\S+) is not defined$/.exec(message)?.[1];
  if (unknown !== undefined) return words.unknownName(unknown);
  const property = /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(message)?.[1];
  if (property !== undefined) return words.noProperty(property);
  const [, relative, bare] = UNRESOLVED.exec(message) ?? [];
  const missing = relative ?? bare;
  return missing === undefined ? `${words.pageFails(message)} ${words.correct}` : words.notFound(missing);
}

function shorten(file: string, portalFolder: string): string {
  const path = resolve(projectRoot, file.replace(/^file:\/\//, '').replace(/\?.*$/, ''));
  return portable(within(portalFolder, path) ? portalFolder : projectRoot, path);
}

const withoutFolders = (text: string, portalFolder: string): string =>
  text.replaceAll(`${portalFolder}/`, '').replaceAll(`${projectRoot}/`, '');

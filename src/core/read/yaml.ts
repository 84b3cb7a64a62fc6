import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Where } from '../text/problems.ts';
import type { Report } from './report.ts';

export type Path = readonly (string | number)[];

/**
 * What a YAML file says: texts, lists and maps. Nothing is taken for a number or a date here; the schema decides.
 * A key without a value stays, so that whoever knows its meaning sees it.
 */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

export interface YamlFile {
  readonly file: string;
  readonly value: Plain | undefined;
  /** The line of an entry, or of the nearest one around it that the file has. */
  readonly where: (path: Path) => Where;
}

/** `levels[1].parent` */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

/** Deeper or larger files are no declarations but attacks or accidents. */
const DEEPEST = 40;
const MOST_NODES = 200_000;

/** Reads YAML. `skippedLines` is the number of lines that stand above the text in its file. */
export function readYaml(text: string, file: string, report: Report, skippedLines = 0): YamlFile | null {
  const lines = new LineCounter();
  const row = (offset: number): number => lines.linePos(offset).line + skippedLines;
  let document: Document.Parsed;
  let targets: ReadonlyMap<Alias, unknown>;
  try {
    // Failsafe: `05978` stays a text with its zero, `no` stays a text, and `2024-01-01` is no date.
    document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    targets = targetsOf(document);
  } catch {
    report('KS-YAML-001', { file, row: 1 + skippedLines });
    return null;
  }
  // What follows the first error is mostly its consequence.
  const error = document.errors[0];
  if (error) {
    report('KS-YAML-001', { file, row: row(startOfError(document, error)) }, { found: error.message });
    return null;
  }

  const offsetOf = offsets(document, targets);
  const where = (path: Path): Where => ({ file, row: row(offsetOf(path)), column: pathText(path) });
  let budget = MOST_NODES;
  const plain = (node: unknown, path: Path): Plain | undefined => {
    const target = isAlias(node) ? targets.get(node) : node;
    if (isAlias(node) && target === undefined)
      report('KS-YAML-003', where(path), { found: `*${node.source}`, expected: `&${node.source}` });
    if (path.length > DEEPEST || --budget < 0) throw new RangeError('too deep');
    if (isScalar(target)) {
      const value = String(target.value ?? '');
      return target.type === 'PLAIN' && /^(~|null|)$/i.test(value) ? undefined : value;
    }
    if (isSeq(target)) return target.items.flatMap((item, index) => plain(item, [...path, index]) ?? []);
    if (!isMap(target)) return undefined;
    const entries = new Map<string, Plain | undefined>();
    const seen = new Set<string>();
    for (const pair of target.items) {
      const key = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
      if (seen.has(key)) report('KS-YAML-005', { file, row: row(startOf(pair.key)), column: pathText([...path, key]) });
      seen.add(key);
      if (key === '__proto__') report('KS-YAML-004', where([...path, key]));
      const value = key === '__proto__' ? undefined : plain(pair.value, [...path, key]);
      if (key !== '__proto__' && !entries.has(key)) entries.set(key, value);
    }
    return Object.fromEntries(entries);
  };
  try {
    return { file, value: plain(document.contents, []), where };
  } catch {
    report('KS-YAML-001', { file, row: 1 + skippedLines });
    return null;
  }
}

/** A quote that is never closed is found missing at the end of the file; what people look for is where it opens. */
function startOfError(document: Document.Parsed, { pos, message }: YAMLError): number {
  let start = pos[0];
  if (!/quote/i.test(message)) return start;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[2] >= pos[0]) start = range[0];
    },
  });
  return start;
}

const startOf = (node: unknown): number => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? Number(range[0]) : 0;
};

/** What every alias stands for: the last node before it that has its anchor. Found in one walk, however many aliases there are. */
function targetsOf(document: Document.Parsed): ReadonlyMap<Alias, unknown> {
  const anchors = new Map<string, unknown>();
  const targets = new Map<Alias, unknown>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Finds where an entry starts, or the nearest one around it; the keys of each map are looked through once. */
function offsets(document: Document.Parsed, targets: ReadonlyMap<Alias, unknown>): (path: Path) => number {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairIn = (map: YAMLMap, key: string | number): Pair | undefined => {
    let known = pairs.get(map);
    if (!known) {
      known = new Map();
      for (const pair of map.items) {
        const name = isScalar(pair.key) ? String(pair.key.value ?? '') : null;
        if (name !== null && !known.has(name)) known.set(name, pair);
      }
      pairs.set(map, known);
    }
    return known.get(String(key));
  };
  return (path) => {
    let node: unknown = document.contents;
    let offset = startOf(node);
    for (const part of path) {
      if (isAlias(node)) node = targets.get(node);
      if (isMap(node)) {
        const pair = pairIn(node, part);
        if (!pair) return offset;
        offset = startOf(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof part === 'number') {
        const item = node.items[part];
        if (item === undefined) return offset;
        offset = startOf(item);
        node = item;
      } else return offset;
    }
    return offset;
  };
}

export const isPlainMap = (value: unknown): value is { readonly [key: string]: Plain | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { z } from 'zod';
import { nearest } from '../claims/nearest.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Path, type Plain, type YamlFile } from './yaml.ts';

/** The keys a map may have. Each schema must accept `undefined`: what is absent or wrong takes its default. */
export type Shape = Readonly<Record<string, z.ZodType>>;
export type Admitted<S extends Shape> = { readonly [K in keyof S]: z.output<S[K]> };

/** Files that say what must be held back: whatever they hold and nobody understands could leave small numbers unprotected. */
const STRICT: ReadonlySet<string> = new Set(['data/disclosure.yaml', 'data/sources.yaml']);
/** Keys that hold figures back, by themselves or by what they lead to, and words that people write for them. */
const PROTECTIVE: ReadonlySet<string> = new Set([
  ...['ruleset', 'visibility', 'embargo', 'levels', 'sources', 'min_count', 'min_denominator', 'min_population'],
  ...['regelwerk', 'sichtbarkeit', 'sperrfrist', 'internal', 'intern'],
]);

/**
 * The one door for declarations: every key of a map passes its own schema, so that one mistake does not hide the others or take the rest of
 * the map with it. Wrong values are errors, unknown keys are warnings with a guess at what was meant; `required` keys must be there.
 * Where a key protects figures, a slip in its name or a forgotten value is an error: else what should be held back would come out.
 */
export function admit<S extends Shape>(
  yaml: YamlFile,
  path: Path,
  value: Plain | undefined,
  shape: S,
  required: readonly (keyof S & string)[],
  report: Report,
): Admitted<S> {
  const given = new Map<string, Plain | undefined>();
  if (isPlainMap(value)) for (const [key, entry] of Object.entries(value)) given.set(key, entry);
  else if (value !== undefined) report('KS-YAML-003', yaml.where(path), { found: shown(value), expected: '{…: …}' });
  const known = Object.keys(shape);
  for (const [key, entry] of given) {
    const where = yaml.where([...path, key]);
    if (known.includes(key)) {
      if (entry === undefined && PROTECTIVE.has(key) && !required.includes(key)) report('KS-YAML-007', where);
      continue;
    }
    const meant = nearest(key, known);
    const protects = STRICT.has(yaml.file) || nearest(key, PROTECTIVE) !== null;
    report(protects ? 'KS-YAML-006' : 'KS-YAML-004', where, meant === null ? {} : { expected: meant });
  }
  for (const key of required) if (given.get(key) === undefined) report('KS-YAML-002', yaml.where([...path, key]));

  const admitted = Object.entries(shape).map(([key, schema]) => {
    const result = schema.safeParse(given.get(key));
    if (result.success) return [key, result.data];
    for (const issue of result.error.issues) {
      const at = [...path, key, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
      if (issue.code === 'unrecognized_keys') {
        for (const unknown of issue.keys) report('KS-YAML-004', yaml.where([...at, unknown]));
      } else
        report('KS-YAML-003', yaml.where(at), { found: shown(entryAt(given.get(key), issue.path)), expected: issue.message });
    }
    return [key, schema.parse(undefined)];
  });
  return Object.fromEntries(admitted) as Admitted<S>;
}

function entryAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value));

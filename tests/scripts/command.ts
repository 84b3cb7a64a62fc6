import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/shell/paths.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does, in a process of its own and without what the test runner puts into the environment. */
export function command(name: string, args: readonly string[] = [], variables: Readonly<Record<string, string>> = {}): Ended {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(KREISSPIEGEL_|VITEST|NODE_ENV$|NODE_OPTIONS$)/.test(key));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'run.mjs'), name, ...args], {
    cwd: projectRoot,
    env: { ...Object.fromEntries(inherited), ...variables },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, stdout, stderr };
}

/** The least a portal needs: a declaration, one level, one table; no geometry, no content. */
export const SMALLEST: Readonly<Record<string, string>> = {
  'data/portal.yaml': `id: klein
title: Kleines Portal
language: de
publisher: {name: Amt, email: amt@example.org}
contact: {name: Amt, email: amt@example.org}
licence: dl-de-by-2.0
levels: [{id: gemeinde, one: Gemeinde, many: Gemeinden, keys: local}]
default_level: gemeinde
themes: [{id: leben, title: Leben}]
`,
  'data/sources.yaml': 'amt: {title: Amtliche Statistik, publisher: Amt, licence: dl-de-by-2.0, attribution: Amt}\n',
  'data/areas/gemeinde.csv': 'id,name\nA,Adorf\nB,Bedorf\n',
  'data/indicators/quote.yaml': `title: Quote
question: Wie hoch ist die Quote?
definition: Ein Anteil.
unit: "%"
type: share
themes: [leben]
sources: [amt]
`,
  'data/indicators/quote.csv': 'area,period,value\nA,2023,10.5\nB,2023,12.0\nA,2024,11.5\nB,2024,12.5\n',
};

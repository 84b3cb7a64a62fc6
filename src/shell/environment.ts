import { resolve } from 'node:path';
import { projectRoot } from './paths.ts';

export type Audience = 'public' | 'internal';

/** What a command tells the site that Astro builds; the environment is the one way into Astro's own processes. */
export interface Environment {
  readonly portalFolder: string;
  readonly audience: Audience;
  /** ISO date that embargoes and "next release" are measured against. */
  readonly today: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readEnvironment(variables: Variables = process.env, now: () => Date = () => new Date()): Environment {
  return {
    portalFolder: resolve(projectRoot, variables['KREISSPIEGEL_PORTAL'] || '.'),
    audience: variables['KREISSPIEGEL_AUDIENCE'] === 'internal' ? 'internal' : 'public',
    today: variables['KREISSPIEGEL_TODAY'] || today(variables['SOURCE_DATE_EPOCH'], now),
  };
}

export function writeEnvironment(environment: Environment): void {
  process.env['KREISSPIEGEL_PORTAL'] = environment.portalFolder;
  process.env['KREISSPIEGEL_AUDIENCE'] = environment.audience;
  process.env['KREISSPIEGEL_TODAY'] = environment.today;
}

/** The day in Germany, where embargoes end, or the one that a reproducible build names by `SOURCE_DATE_EPOCH`. */
function today(epoch: string | undefined, now: () => Date): string {
  const moment = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : now();
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(moment);
}

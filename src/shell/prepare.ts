import { preparePortal, type Prepared } from '../core/portal.ts';
import type { Environment } from './environment.ts';
import { keep } from './kept.ts';
import { loadFiles } from './load.ts';

export type { Prepared };

/** Reads, checks and discloses a portal; once per process and environment, until `forget`. */
export const prepare = ({ portalFolder, audience, today }: Environment): Prepared =>
  keep(JSON.stringify([portalFolder, audience, today]), () => preparePortal(loadFiles(portalFolder), { audience, today }));

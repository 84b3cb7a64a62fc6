/** What pages know of the portal: disclosed figures, maps, the names of its public files, and nothing else. */
import { join } from 'node:path';
import { describeReport } from '../core/text/problems.ts';
import type { Site } from '../core/view/site.ts';
import { readEnvironment } from './environment.ts';
import { prepare } from './prepare.ts';
import { walk } from './walk.ts';

const environment = readEnvironment();
const { published, maps, language, mentions, areaMentions, problems, dataVersion } = prepare(environment);
if (published === null) throw new Error(describeReport(problems, language));
const assets = new Set(walk(join(environment.portalFolder, 'public'), (path) => path.includes('/')));

export const site: Site = { portal: published, maps, language, mentions, areaMentions, assets, dataVersion };

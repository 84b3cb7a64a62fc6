import { compareProblems, type Problem } from '../model/problem.ts';
import type { Portal } from '../model/portal.ts';
import type { PortalFiles } from '../read/files.ts';
import { collect, distinct, UNKNOWN_AREA, without } from '../read/report.ts';
import { problemsIn } from '../text/problems.ts';
import { checkAreas } from './areas.ts';
import type { Check } from './context.ts';
import { checkCoverage } from './coverage.ts';
import { checkFractions } from './fractions.ts';
import { checkGeometry } from './geometry.ts';
import { checkIds } from './ids.ts';
import { createLocator } from './locate.ts';
import { checkMetadata } from './metadata.ts';
import { checkPopulation } from './population.ts';
import { checkProfile } from './profile.ts';
import { checkReferences } from './references.ts';
import { checkRegisters } from './registers.ts';
import { checkSums } from './sums.ts';
import { checkTerritory } from './territory.ts';
import { checkValues } from './values.ts';

export const CHECKS: readonly Check[] = [
  checkIds,
  checkAreas,
  checkTerritory,
  checkPopulation,
  checkReferences,
  checkProfile,
  checkRegisters,
  checkMetadata,
  checkValues,
  checkFractions,
  checkSums,
  checkCoverage,
  checkGeometry,
];

/** What does not fit together in a portal whose files can each be read. `files` serve to name the row of a problem. */
export function checkPortal(portal: Portal, files: PortalFiles, checks: readonly Check[] = CHECKS): Problem[] {
  const { report, problems } = collect();
  const locate = createLocator(portal, files);
  const complete = [...portal.levels.keys()].every((level) => locate.readsAreas(level));
  const context = { portal, files, report: complete ? report : without(report, UNKNOWN_AREA), locate };
  for (const check of checks) check(context);
  return distinct(problemsIn(problems, portal.declaration.language)).sort(compareProblems);
}

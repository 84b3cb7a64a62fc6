import { sourceNames } from '../text/citation.ts';
import type { AreaDossier } from './area-dossier.ts';

/** Who is to be named for the figures of a file, each once. */
export const creditsOf = ({ portal, indicators, language }: AreaDossier): readonly string[] => [
  ...new Set(indicators.flatMap((indicator) => sourceNames(portal, indicator, language))),
];

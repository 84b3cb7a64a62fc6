import type { IndicatorWords } from './extract-facts.ts';
import { fileLevels } from './map-index.ts';
import { say, type Site } from './site.ts';

/** What every indicator that scripts know means, by its id. */
export const indicatorWordsOf = (site: Site): Readonly<Record<string, IndicatorWords>> =>
  Object.fromEntries(
    [...site.portal.indicators.values()]
      .filter((indicator) => fileLevels(site, indicator).length > 0)
      .map((indicator) => [
        indicator.id,
        {
          definition: say(site, indicator.definition),
          numerator: say(site, indicator.numeratorText),
          denominator: say(site, indicator.denominatorText),
        },
      ]),
  );

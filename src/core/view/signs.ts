import { ABSENCES, FLAGS, type CellState } from '../model/cell.ts';
import { formatNumber } from '../text/number.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { say, type Site } from './site.ts';

export interface SignsModel {
  readonly states: readonly {
    readonly sign: string;
    readonly className: string;
    readonly name: string;
    readonly meaning: string;
  }[];
  readonly flags: readonly { readonly mark: string; readonly name: string }[];
  readonly rulesets: readonly { readonly title: string; readonly rules: readonly string[]; readonly text: string }[];
}

/** The legend of the signs, marks and patterns that this portal's figures really use, and its rules for small numbers. */
export function signsOf(site: Site): SignsModel {
  const used = new Set<CellState>();
  let bits = 0;
  for (const [id, series] of site.portal.series) {
    const half = 0.5 * 10 ** -site.portal.indicators.get(id)!.decimals;
    for (const block of [series.total, ...series.slices.values()]) {
      for (let at = 0; at < block.state.length; at++) {
        const state = block.state[at]!;
        const size = Math.abs(block.value[at]!);
        if (state > 0) used.add(ABSENCES[state - 1]!);
        else if (size === 0) used.add('zero');
        else if (size < half) used.add('nearlyZero');
        bits |= block.flags[at]!;
      }
    }
  }
  const { signs } = site.portal.declaration;
  const order: readonly Exclude<CellState, 'value'>[] = ['zero', 'nearlyZero', ...ABSENCES];
  return {
    states: order
      .filter((state) => used.has(state))
      .map((state) => ({
        sign: signs[state],
        className: state === 'zero' ? 'z' : state === 'nearlyZero' ? 'c0' : `s-${state}`,
        ...stateWords(state, site.language),
      })),
    flags: FLAGS.filter((flag, bit) => FLAG_MARKS[flag] !== '' && (bits & (1 << bit)) !== 0).map((flag) => ({
      mark: FLAG_MARKS[flag],
      name: flagWord(flag, site.language),
    })),
    rulesets: rulesetsOf(site),
  };
}

function rulesetsOf(site: Site): SignsModel['rulesets'] {
  const ui = uiOf(site.language);
  const rule = (phrase: string, limit: number | null): string[] =>
    limit === null ? [] : [fillIn(phrase, { n: formatNumber(limit, { decimals: 0, language: site.language }) })];
  return [...site.portal.rulesets.values()].map((ruleset) => ({
    title: say(site, ruleset.title),
    rules: [
      ...rule(ui.minCount, ruleset.minCount),
      ...rule(ui.minDenominator, ruleset.minDenominator),
      ...rule(ui.minPopulation, ruleset.minPopulation),
    ],
    text: say(site, ruleset.text),
  }));
}

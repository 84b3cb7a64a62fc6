import { comparisonFigure, wholeOf } from './compare-export.ts';
import type { Outcome } from './compare-load.ts';
import { takeAway } from './take-away-tools.ts';

/** Fills the tool once a reader opens it. */
export function start(tool: HTMLElement, shown: () => Outcome, watch: (listener: () => void) => () => void): void {
  const whole = wholeOf(tool);
  takeAway(tool, { figure: () => comparisonFigure(shown(), whole), embedAddress: () => '', watch });
}

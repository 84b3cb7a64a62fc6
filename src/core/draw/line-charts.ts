import { html, raw, type Markup } from './escape.ts';
import { lineChart } from './line-chart.ts';
import { NARROW, WIDE, type TrendModel } from './trend-model.ts';

/** The chart twice, of which the style sheet shows the one that suits the width; empty when there is no figure. */
export const lineCharts = (model: TrendModel): Markup => html`${raw(lineChart(model, WIDE))}${raw(lineChart(model, NARROW))}`;

import { parseHTML } from 'linkedom';
import { html, raw, type Markup } from '../core/draw/escape.ts';
import { plotTrend } from '../core/draw/plot-trend.ts';
import { NARROW, WIDE, type TrendModel } from '../core/draw/trend-model.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * The chart twice, of which the style sheet shows the one that suits the width; empty when there is no figure. Observable Plot needs a
 * document to draw with; at build time it is one without a browser.
 */
export const drawTrend = (model: TrendModel): Markup =>
  html`${raw(plotTrend(document, model, WIDE))}${raw(plotTrend(document, model, NARROW))}`;

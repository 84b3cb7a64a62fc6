import { parseHTML } from 'linkedom';
import type { Markup } from '../core/draw/escape.ts';
import { plotTrend } from '../core/draw/plot-trend.ts';
import type { TrendModel } from '../core/draw/trend-model.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Observable Plot needs a document to draw with; at build time it is one without a browser. */
export const drawTrend = (model: TrendModel): Markup => plotTrend(document, model);

import { isTotal } from '../derive/is-total.ts';
import { extentOf } from '../derive/middle.ts';
import type { CompareStrip } from '../draw/compare-strip.ts';
import { compareWord } from '../text/compare-words.ts';
import { commonPeriod, type Compared, type ComparedMeasure } from './compared.ts';
import { shownCell } from './shown.ts';
import { stripTicks } from './strip-ticks.ts';

/** A measure of a comparison on one axis, and what stands below it: each chosen area with its figure or the reason why it has none. */
export interface ComparedStrip {
  readonly title: string;
  readonly sub: string;
  /** Null where nothing has a figure. */
  readonly drawing: CompareStrip | null;
  readonly entries: readonly { readonly letter: string; readonly name: string; readonly text: string }[];
}

export function comparedStrip(compared: Compared, measure: ComparedMeasure): ComparedStrip {
  const { language, areas, signs } = compared;
  const { figures, title, unit } = measure;
  const common = commonPeriod(measure);
  const rows = areas.map((area, at) => {
    const { cell, period } = figures[at]!;
    const { label } = shownCell(cell, { indicator: measure, signs, language });
    return { ...area, value: cell.kind === 'value' ? cell.value : NaN, text: period === common ? label : `${label} (${period})` };
  });
  const entries = rows.filter(({ letter }) => letter !== '').map(({ letter, name, text }) => ({ letter, name, text }));
  const pins = rows.filter(({ letter, value }) => letter !== '' && Number.isFinite(value));
  // Of totals, the whole would leave its parts no room.
  const base = isTotal(measure) ? undefined : rows.find(({ reference, value }) => reference && Number.isFinite(value));
  const reference = base === undefined ? null : { value: base.value, text: `${base.name}: ${base.text}` };
  const dots = measure.group;
  const values = [...dots, ...pins.map(({ value }) => value), ...(reference === null ? [] : [reference.value])];
  const list = [...entries.map(({ letter, name, text }) => `${letter} ${name}: ${text}`), reference?.text ?? ''];
  return {
    title,
    sub: [unit, common].filter((part) => part !== '').join(', '),
    entries,
    drawing:
      values.length === 0
        ? null
        : {
            label: compareWord(language, 'dotsLabel', { title, list: list.filter((part) => part !== '').join('; ') }),
            domain: extentOf(values),
            ticks: stripTicks(extentOf(values), measure.decimals, language),
            dots,
            pins,
            reference,
          },
  };
}

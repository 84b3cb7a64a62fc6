import { ABSENCES, type CellState } from '../model/cell.ts';

/**
 * What a map needs to show another year: all figures of one level, column k being path k of the drawing. The cell of area `k` and period
 * `p` stands at `k * periods.length + p`.
 */
export interface MapData extends MapFacts {
  /** NaN where there is no figure to show. */
  readonly values: Float64Array;
  /** Empty where the indicator has none. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly states: readonly CellState[];
  /** Bit n is `FLAGS[n]`. */
  readonly flags: Uint8Array;
  /** The figure of the reference area per period; NaN where there is none. */
  readonly reference: Float64Array;
}

/** The part that is written as it is. */
export interface MapFacts {
  /** What the drawing shows, with `*` in place of the period. */
  readonly caption: string;
  readonly unit: string;
  readonly decimals: number;
  /** Decimals of numerators and denominators. */
  readonly partDecimals: number;
  /** Word for the unit of a difference: `Prozentpunkte`, or the unit. */
  readonly differenceUnit: string;
  readonly referenceName: string;
  /** Where it is: `im Landkreis Auental`. */
  readonly referencePlace: string;
  readonly breaks: readonly number[];
  /** `label` is for the year control and headings, `headline` the finding above the map, `sentence` its summary. */
  readonly periods: readonly {
    readonly key: string;
    readonly label: string;
    readonly headline?: string | null;
    readonly sentence: string;
  }[];
  /** The areas of the paths, and after them those that stand in the table only, such as the reference area. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /**
   * The first and last period in which each area exists; null for one that always does. Areas that are gone are neither drawn nor counted.
   */
  readonly lives?: readonly (readonly [number, number] | null)[];
  /** Address of an area's page, with `*` in place of its id. */
  readonly href: string;
  /** A point inside each area that has a path, in the units of the drawing. */
  readonly centroids: readonly (readonly [number, number])[];
  /** Sign and word for what is no ordinary figure; only states that occur need to be there. */
  readonly signs: Readonly<Partial<Record<CellState, { readonly sign: string; readonly word: string }>>>;
  /** Sign and word of each flag by its bit; null for flags that are not shown. */
  readonly flagSigns: readonly ({ readonly sign: string; readonly word: string } | null)[];
}

/** Whether area `k` exists in a period. */
export function lives(data: Pick<MapFacts, 'lives'>, k: number, period: number): boolean {
  const life = data.lives?.[k];
  return !life || (period >= life[0] && period <= life[1]);
}

export const CELL_STATES: readonly CellState[] = ['value', 'zero', 'nearlyZero', ...ABSENCES];

/** The file: figures as whole numbers, each the difference to the figure of the period before. */
interface Encoded extends MapFacts {
  readonly version: 1;
  readonly values: Column;
  readonly numerators: Column | null;
  readonly denominators: Column | null;
  readonly referenceValues: Column;
  /** One digit per cell, the position in `CELL_STATES`; empty when every cell is a value. */
  readonly states: string;
  /** One character per cell, `0` for none; empty when no cell has any. */
  readonly flags: string;
}

/** `null` for a cell without figure; what follows it goes on from the last figure of the row. */
interface Column {
  readonly scale: number;
  readonly steps: readonly (number | null)[];
}

const FLAG_ZERO = 48;

/** Whether a cell of this state stands for a number. */
export const showsFigure = (state: CellState): boolean => CELL_STATES.indexOf(state) < 3;

/**
 * JSON text of the data. Whatever the columns hold, a cell that shows no figure is written without one. Figures keep two more decimals
 * than are shown, so that differences are right to the last one shown.
 */
export function encodeMapData(data: MapData): string {
  const { values, numerators, denominators, reference, states, flags, ...facts } = data;
  const width = data.periods.length;
  const shown = (column: Float64Array): Float64Array => column.map((value, at) => (showsFigure(states[at]!) ? value : NaN));
  const parts = (column: Float64Array): Column | null => {
    const kept = shown(column);
    return kept.every(Number.isNaN) ? null : encodeColumn(kept, width, data.partDecimals + 2);
  };
  const encoded: Encoded = {
    version: 1,
    ...facts,
    values: encodeColumn(shown(values), width, data.decimals + 2),
    numerators: parts(numerators),
    denominators: parts(denominators),
    referenceValues: encodeColumn(reference, width, data.decimals + 2),
    states: states.every((state) => state === 'value') ? '' : states.map((state) => CELL_STATES.indexOf(state)).join(''),
    flags: flags.every((bits) => bits === 0) ? '' : Array.from(flags, (bits) => String.fromCharCode(FLAG_ZERO + bits)).join(''),
  };
  return JSON.stringify(encoded);
}

/** The data of a file that `encodeMapData` wrote. */
export function decodeMapData(json: string): MapData {
  const { version, values, numerators, denominators, referenceValues, states, flags, ...facts } = JSON.parse(json) as Encoded;
  if (version !== 1) throw new Error(`map data of version ${String(version)}`);
  const width = facts.periods.length;
  const size = facts.areas.length * width;
  const column = (encoded: Column | null): Float64Array => (encoded ? decodeColumn(encoded, width) : new Float64Array(0));
  return {
    ...facts,
    values: column(values),
    numerators: column(numerators),
    denominators: column(denominators),
    reference: column(referenceValues),
    states: Array.from({ length: size }, (_, at) => CELL_STATES[Number(states[at] ?? 0)]!),
    flags: Uint8Array.from({ length: size }, (_, at) => (flags === '' ? 0 : flags.charCodeAt(at) - FLAG_ZERO)),
  };
}

function encodeColumn(figures: Float64Array, width: number, finest: number): Column {
  let scale = 0;
  while (scale < finest && figures.some((value) => Math.abs(value * 10 ** scale - Math.round(value * 10 ** scale)) > 1e-6))
    scale++;
  let last = 0;
  const steps = Array.from(figures, (value, at) => {
    if (at % width === 0) last = 0;
    if (Number.isNaN(value)) return null;
    const whole = Math.round(value * 10 ** scale);
    const step = whole - last;
    last = whole;
    return step;
  });
  return { scale, steps };
}

function decodeColumn({ scale, steps }: Column, width: number): Float64Array {
  let last = 0;
  return Float64Array.from(steps, (step, at) => {
    if (at % width === 0) last = 0;
    if (step === null) return NaN;
    last += step;
    return last / 10 ** scale;
  });
}

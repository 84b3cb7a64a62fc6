import { ABSENCES, type CellState } from '../model/cell.ts';

/** The figures of one indicator, level and period: one place for each area of the level's file, in its order. */
export interface Figures {
  /** NaN where there is no figure to show. */
  readonly values: Float64Array;
  /** What figures are made of; the population instead where an indicator has no numbers of its own. Empty where there are none. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Bounds as delivered; empty where there are none. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Positions in `CELL_STATES`. */
  readonly states: Uint8Array;
  /** Bit n is `FLAGS[n]`. */
  readonly flags: Uint8Array;
}

export const CELL_STATES: readonly CellState[] = ['value', 'zero', 'nearlyZero', ...ABSENCES];

/** Whether a cell of this state stands for a number. */
export const showsFigure = (state: number): boolean => state < 3;

/** As it is written: whole numbers, and texts with one character for each area. */
export interface EncodedFigures {
  /** The factor of quotients that are exactly those of the numerators and denominators, or the figures themselves. */
  readonly values: Column | number;
  readonly numerators?: Column;
  readonly denominators?: Column;
  readonly lower?: Column;
  readonly upper?: Column;
  /** One digit per area; left out when all are values. */
  readonly states?: string;
  /** One character per area, `0` for none; left out when no figure has any. */
  readonly flags?: string;
}

interface Column {
  readonly scale: number;
  readonly of: readonly (number | null)[];
}

const FLAG_ZERO = 48;

export interface Precision {
  /** Decimals that are kept: of figures two more than are shown, so that differences are right to the last one shown. */
  readonly values: number;
  readonly parts: number;
  /** The factor of a quotient. */
  readonly per: number;
}

/** Whatever the columns hold, an area without figure is written without one. */
export function encodeFigures(figures: Figures, { values, parts, per }: Precision): EncodedFigures {
  const { states, flags } = figures;
  const column = (name: 'values' | 'numerators' | 'denominators' | 'lower' | 'upper', decimals: number): Column | null => {
    const shown = figures[name].map((value, k) => (showsFigure(states[k]!) ? value : NaN));
    return name !== 'values' && shown.every(Number.isNaN) ? null : encodeColumn(shown, decimals);
  };
  const [numerators, denominators] = [column('numerators', parts), column('denominators', parts)];
  const [lower, upper] = [column('lower', values), column('upper', values)];
  return {
    values: areQuotients(figures, per) ? per : column('values', values)!,
    ...(numerators && { numerators }),
    ...(denominators && { denominators }),
    ...(lower && { lower }),
    ...(upper && { upper }),
    ...(states.some((state) => state !== 0) && { states: states.join('') }),
    ...(flags.some((bits) => bits !== 0) && {
      flags: Array.from(flags, (bits) => String.fromCharCode(FLAG_ZERO + bits)).join(''),
    }),
  };
}

export function decodeFigures({ values, states = '', flags = '', ...parts }: EncodedFigures): Figures {
  const column = ({ scale, of }: Column): Float64Array =>
    Float64Array.from(of, (whole) => (whole === null ? NaN : whole / 10 ** scale));
  const optional = (one: Column | undefined): Float64Array => (one ? column(one) : new Float64Array(0));
  const [numerators, denominators] = [optional(parts.numerators), optional(parts.denominators)];
  const figures = typeof values === 'number' ? numerators.map((n, k) => (n / denominators[k]!) * values) : column(values);
  const size = { length: figures.length };
  return {
    values: figures,
    numerators,
    denominators,
    lower: optional(parts.lower),
    upper: optional(parts.upper),
    states: Uint8Array.from(size, (_, k) => Number(states[k] ?? 0)),
    flags: Uint8Array.from(size, (_, k) => (flags === '' ? 0 : flags.charCodeAt(k) - FLAG_ZERO)),
  };
}

/** Parts are written with two decimals at most; finer ones would give other quotients, and those of no area none at all. */
const areQuotients = ({ values, numerators, denominators, states }: Figures, per: number): boolean =>
  values.some((value, k) => showsFigure(states[k]!) && !Number.isNaN(value)) &&
  values.every((value, k) => {
    const [n, d] = [numerators[k] ?? NaN, denominators[k] ?? NaN];
    if (!showsFigure(states[k]!)) return true;
    if (Number.isNaN(value)) return Number.isNaN(n / d);
    const coarse = Math.round(n * 100) / 100 === n && Math.round(d * 100) / 100 === d;
    return coarse && Math.abs((n / d) * per - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });

function encodeColumn(figures: Float64Array, finest: number): Column {
  let scale = 0;
  const isWhole = (value: number): boolean => Math.abs(value * 10 ** scale - Math.round(value * 10 ** scale)) <= 1e-6;
  while (scale < finest && figures.some((value) => !Number.isNaN(value) && !isWhole(value))) scale++;
  return { scale, of: Array.from(figures, (value) => (Number.isNaN(value) ? null : Math.round(value * 10 ** scale) || 0)) };
}

/** How one or two indicators are shown. */
export const VIEWS = ['karte', 'bivariat', 'streu', 'zwei'] as const;
export type ViewName = (typeof VIEWS)[number];

const ORDERS = ['-name', 'wert', '-wert', 'zweiter', '-zweiter'] as const;
export type Order = (typeof ORDERS)[number];

/** All areas above or below a value of the first indicator. */
export interface Threshold {
  readonly above: boolean;
  readonly value: number;
}

/** What of the explorer stands in the address; null and empty for what is as the page was built. */
export interface ExplorerState {
  readonly indikator: string | null;
  /** Key of the period. */
  readonly jahr: string | null;
  readonly ebene: string | null;
  readonly zweiter: string | null;
  readonly ansicht: ViewName | null;
  /** Id of the area above. */
  readonly gruppe: string | null;
  /** Attribute and its value: `settlement:urban`. */
  readonly merkmal: string | null;
  /** Population from and to. */
  readonly ab: number | null;
  readonly bis: number | null;
  readonly schwelle: Threshold | null;
  /** Ids of selected areas. */
  readonly auswahl: readonly string[];
  /** Id of the marked area. */
  readonly gebiet: string | null;
  /** Ids of levels whose borders are drawn above, and `einrichtungen:<category>`. */
  readonly ueberlagerung: readonly string[];
  /** Column that the list is sorted by, with a minus for the other way round; null for the names. */
  readonly ordnung: Order | null;
  /** `1` when patterns are drawn beside colours. */
  readonly muster: string | null;
}

interface Field<Value> {
  /** Undefined for what cannot be meant. */
  readonly read: (text: string) => Value | undefined;
  /** Null for what need not stand there. */
  readonly write: (value: Value) => string | null;
}

const text: Field<string | null> = { read: (written) => written || undefined, write: (value) => value };
const oneOf = <Value extends string>(allowed: readonly Value[]): Field<Value | null> => ({
  read: (written) => allowed.find((one) => one === written),
  write: (value) => value,
});
const list: Field<readonly string[]> = {
  read: (written) => [...new Set(written.split(';').filter(Boolean))],
  write: (value) => (value.length === 0 ? null : value.join(';')),
};
const count: Field<number | null> = {
  read: (written) => (/^\d{1,9}$/.test(written) ? Number(written) : undefined),
  write: (value) => (value === null ? null : String(value)),
};
/** `>15`, `<7,5`; undefined for what is none. */
export function readThreshold(written: string): Threshold | undefined {
  const [, sign, number] = /^([<>])(-?\d{1,12}(?:[.,]\d{1,9})?)$/.exec(written.replace('\u2212', '-')) ?? [];
  return number === undefined ? undefined : { above: sign === '>', value: Number(number.replace(',', '.')) + 0 };
}
const threshold: Field<Threshold | null> = {
  read: readThreshold,
  write: (value) => (value === null ? null : `${value.above ? '>' : '<'}${value.value}`),
};

const FIELDS: { readonly [Name in keyof ExplorerState]: Field<ExplorerState[Name]> } = {
  indikator: text,
  jahr: text,
  ebene: text,
  zweiter: text,
  ansicht: oneOf(VIEWS),
  gruppe: text,
  merkmal: text,
  ab: count,
  bis: count,
  schwelle: threshold,
  auswahl: list,
  gebiet: text,
  ueberlagerung: list,
  ordnung: oneOf(ORDERS),
  muster: oneOf<string>(['1']),
};

const NAMES = Object.keys(FIELDS) as (keyof ExplorerState)[];

export const AS_BUILT: ExplorerState = {
  indikator: null,
  jahr: null,
  ebene: null,
  zweiter: null,
  ansicht: null,
  gruppe: null,
  merkmal: null,
  ab: null,
  bis: null,
  schwelle: null,
  auswahl: [],
  gebiet: null,
  ueberlagerung: [],
  ordnung: null,
  muster: null,
};

/** What an address asks for, and what in it cannot be read. */
export function readExplorerState(search: string): { readonly state: ExplorerState; readonly unread: readonly string[] } {
  const state: Record<string, unknown> = { ...AS_BUILT };
  const unread: string[] = [];
  const params = new URLSearchParams(search);
  for (const name of NAMES) {
    const written = params.get(name);
    if (written === null) continue;
    const value = FIELDS[name].read(written.trim());
    if (value === undefined) unread.push(`${name}=${written}`);
    else state[name] = value;
  }
  return { state: state as unknown as ExplorerState, unread };
}

/** What of a view stands in the address, by name; null for what need not. */
export const stateParams = (state: ExplorerState): Record<keyof ExplorerState, string | null> => {
  const written = <Name extends keyof ExplorerState>(name: Name): string | null => FIELDS[name].write(state[name]);
  return Object.fromEntries(NAMES.map((name) => [name, written(name)])) as Record<keyof ExplorerState, string | null>;
};

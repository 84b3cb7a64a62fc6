import type { ViewState } from './map-view.ts';

export const AS_BUILT: ViewState = {
  jahr: null,
  ebene: null,
  gebiet: null,
  klassen: null,
  vergleich: null,
  muster: null,
  verlauf: null,
};

const NAMES = Object.keys(AS_BUILT) as (keyof ViewState)[];

/** Whether an address asks for anything but the page as it was built. */
export function asksForView(search: string): boolean {
  const params = new URLSearchParams(search);
  return NAMES.some((name) => params.get(name));
}

export function readViewState(search: string): ViewState {
  const params = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, params.get(name) || null])) as unknown as ViewState;
}

/** The query with these parameters in it, without those that are null; every other one stays as it is. */
export function writeParams(search: string, values: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Writes into the address once the reader rests; browsers refuse more than a few changes a second. */
export function addressWriter(): (values: Readonly<Record<string, string | null>>) => void {
  let waiting = 0;
  return (values) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + writeParams(location.search, values) + location.hash);
    }, 150);
  };
}

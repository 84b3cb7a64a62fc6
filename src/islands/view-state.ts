/** What of a view stands in the address. */
export interface ViewState {
  readonly period: string | null;
  readonly area: string | null;
}

export function readViewState(search: string): ViewState {
  const params = new URLSearchParams(search);
  return { period: params.get('jahr'), area: params.get('gebiet') };
}

/** The query with the view in it; every other parameter stays as it is. */
export function writeViewState(search: string, { period, area }: ViewState): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of [
    ['jahr', period],
    ['gebiet', area],
  ] as const) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Writes into the address once the reader rests; browsers refuse more than a few changes a second. */
export function addressWriter(): (state: ViewState) => void {
  let waiting = 0;
  return (state) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + writeViewState(location.search, state) + location.hash);
    }, 150);
  };
}

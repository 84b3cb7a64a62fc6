import { decodeMapData, lives, type MapData } from '../core/view/map-data.ts';
import { mapKeys } from './map-keys.ts';
import { mapLegend } from './map-legend.ts';
import { mapPaths } from './map-paths.ts';
import { mapTable } from './map-table.ts';
import { mapTexts } from './map-texts.ts';
import { classAt, readoutText } from './map-words.ts';
import { yearControl } from './map-years.ts';
import { addressWriter, readViewState } from './view-state.ts';
import { languageOf, word } from './words.ts';

/**
 * `<ks-map data-src data-period>` around a drawn map, its legend and its table: choosing the year, reading out and marking areas. The
 * first one of a page keeps its view in the address, unless it says `data-state="off"`.
 */
class KsMap extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.src === undefined || this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    // Without its data the page stays as it was built.
    void fetch(this.dataset.src).then(
      async (answer) => answer.ok && enhance(this, decodeMapData(await answer.text())),
      () => undefined,
    );
  }
}

function enhance(root: HTMLElement, data: MapData): void {
  const language = languageOf(document.documentElement.lang);
  const drawn = Number(root.dataset.period ?? data.periods.length - 1);
  const paths = mapPaths(root);
  const legend = mapLegend(root, data, language);
  const table = mapTable(root, data, drawn, language);
  const showTexts = mapTexts(root, data, drawn);
  const readout = root.querySelector<HTMLElement>('.readout');
  const inAddress = document.querySelector('ks-map') === root && root.dataset.state !== 'off';
  const write = addressWriter();
  let period = drawn;
  let marked: number | null = null;
  let pointed: number | null = null;
  /** Whether the reader has just let go of an area. */
  let cleared = false;

  const tell = (): void => {
    const k = pointed ?? marked;
    if (k === null) return void readout?.replaceChildren(word(language, cleared ? 'cleared' : 'mapHint'));
    const name = document.createElement('a');
    name.href = pageOf(data, k);
    name.textContent = data.areas[k]!.name;
    readout?.replaceChildren(name, `: ${readoutText(data, k, period, language)}`);
  };
  const remember = (): void => {
    if (!inAddress) return;
    write({
      period: period === drawn ? null : data.periods[period]!.key,
      area: marked === null ? null : data.areas[marked]!.id,
    });
  };
  const point = (k: number | null): void => {
    if (k === pointed) return;
    pointed = k;
    cleared = false;
    paths.point(k);
    tell();
  };
  const mark = (k: number | null): void => {
    cleared = k === null && marked !== null;
    marked = k;
    pointed = null;
    paths.mark(k);
    table.mark(k);
    legend.mark(k === null ? null : classAt(data, k, period));
    tell();
    remember();
  };
  const show = (next: number): void => {
    period = next;
    const classNames = Array.from({ length: paths.count }, (_, k) => classAt(data, k, period));
    paths.paint(classNames);
    legend.show(classNames);
    if (marked !== null && !lives(data, marked, period)) mark(null);
    legend.mark(marked === null ? null : classAt(data, marked, period));
    showTexts(period);
    tell();
    remember();
    // The map answers at once; the table follows when that has been painted.
    requestAnimationFrame(() => setTimeout(() => next === period && table.show(period)));
  };

  const areaOf = (target: EventTarget | null): number | null => {
    const at = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-k]') : null;
    return at ? Number(at.dataset.k) : null;
  };
  root.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && point(areaOf(event.target)));
  root.addEventListener('pointerleave', () => point(null));
  root.addEventListener('click', (event) => {
    const k = areaOf(event.target);
    if (k === null || (event.target as Element).closest('a, button') || String(getSelection()) !== '') return;
    mark(k === marked ? null : k);
  });
  const stage = root.querySelector<HTMLElement>('.map-stage');
  const open = (k: number): void => location.assign(pageOf(data, k));
  if (stage) mapKeys(stage, data, language, { marked: () => marked, alive: (k) => lives(data, k, period), mark, open });

  const asked = inAddress ? readViewState(location.search) : { period: null, area: null };
  const askedPeriod = data.periods.findIndex(({ key, label }) => key === asked.period || label === asked.period);
  const askedArea = data.areas.findIndex(({ id }) => id === asked.area);
  if (askedPeriod >= 0 && askedPeriod !== drawn) show(askedPeriod);
  if (askedArea >= 0) mark(askedArea);
  else tell();
  const years = root.querySelector<HTMLElement>('.map-years');
  const labels = data.periods.map(({ label }) => label);
  if (years) yearControl(years, labels, period, language, show);
}

const pageOf = (data: MapData, k: number): string => data.href.replace('*', () => data.areas[k]!.id);

customElements.define('ks-map', KsMap);

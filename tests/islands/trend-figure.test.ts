import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SIGNS } from '../../src/core/model/declaration.ts';
import type { Cell } from '../../src/core/model/cell.ts';
import type { TrendArea } from '../../src/core/view/trend-drawing.ts';
import type { TrendFrame } from '../../src/core/view/trend-frame.ts';
import { showTrend } from '../../src/islands/trend-figure.ts';

const PAGE = `<figure><h2 data-trend-title>Kreis</h2><p data-trend-subtitle>Armut</p><div data-trend-chart><svg></svg></div>
<p class="note" id="trend-x" data-trend-summary>So war es.</p><ol data-trend-notes hidden></ol><p data-trend-note hidden></p>
<p class="hidden" role="status" data-trend-status></p><details><summary data-trend-table-title>Tabelle: Armut</summary>
<p data-trend-details hidden></p><div class="scroll"><div data-trend-table><table></table></div></div>
<p class="sign-note" hidden><a href="#">Zeichen</a>: <span data-signs></span></p></details></figure>`;
const FRAME: TrendFrame = {
  language: 'de',
  subtitle: 'Kinderarmut in %',
  developmentOf: 'Entwicklung: {name}',
  period: 'Zeitraum',
  target: 'Ziel',
  unit: '%',
  decimals: 1,
  kind: 'points',
  signs: DEFAULT_SIGNS,
  periods: [2020, 2021].map((x) => ({ key: String(x), label: String(x), x })),
  moments: [{ kind: 'annotation', key: '2021', label: '2021', x: 2021, text: 'Neues Gesetz', value: null }],
};
const area = (name: string, ...values: readonly (number | null)[]): TrendArea => ({
  name,
  reference: false,
  cells: values.map((value): Cell => (value === null ? { kind: 'suppressed' } : { kind: 'value', value, flags: [] })),
});

function figureOf() {
  const { document } = parseHTML(`<html><body>${PAGE}</body></html>`);
  vi.stubGlobal('document', document);
  const figure = document.querySelector('figure') as unknown as HTMLElement;
  const text = (part: string): string => figure.querySelector(`[data-trend-${part}]`)!.textContent;
  return { figure, text };
}
afterEach(() => void vi.unstubAllGlobals());

test('drawing, sentences, notes, table and signs are those of the chosen areas', async () => {
  const { figure, text } = figureOf();
  await showTrend(figure, FRAME, [area('Au', 5, null), area('Berg', 7, 9)], 'de');
  expect([text('title'), text('subtitle')]).toEqual(['Entwicklung: Au, Berg', 'Kinderarmut in %']);
  expect(figure.querySelectorAll('svg.trend')).toHaveLength(2);
  expect(figure.querySelector('svg')!.getAttribute('aria-describedby')).toBe('trend-x');
  expect(text('summary')).toMatch(/^Au: nur ein Wert, .* Berg: von 7,0\s% \(2020\) auf 9,0\s% \(2021\)\.$/);
  expect(text('notes')).toBe('① 2021: Neues Gesetz');
  expect([...figure.querySelectorAll('th')].map((head) => head.textContent)).toEqual(['Zeitraum', 'Au', 'Berg', '2020', '2021']);
  expect(figure.querySelector('.sign-note')!.textContent).toBe('Zeichen: . geheim gehalten');
  expect(figure.querySelector('.scroll')!.getAttribute('aria-label')).toBe('Tabelle: Kinderarmut in %');
  expect([text('status'), figure.querySelector('[data-trend-status]')!.className]).toEqual(['Zeitreihe: Au, Berg', 'hidden']);
});

test('more than six areas are refused in words that can be seen, and the figure stays as it is', async () => {
  const { figure, text } = figureOf();
  await showTrend(
    figure,
    FRAME,
    Array.from({ length: 7 }, (_, index) => area(`G${index}`, 1, 2)),
    'de',
  );
  expect(text('summary')).toBe('So war es.');
  expect(text('status')).toBe('Höchstens 6 Gebiete lassen sich zusammen zeigen, 7 sind gewählt. Bitte einige abwählen.');
  expect(figure.querySelector('[data-trend-status]')!.className).toBe('');
});

test('without any area the figure is as the page brought it', async () => {
  const { figure } = figureOf();
  const parts = (): (string | boolean)[][] =>
    [...figure.querySelectorAll('[data-trend-table], [data-trend-chart], [data-trend-notes], .sign-note')].map((part) => [
      part.innerHTML,
      part.hasAttribute('hidden'),
    ]);
  const before = parts();
  await showTrend(figure, FRAME, [area('Au', 5, null)], 'de');
  expect(parts()).not.toEqual(before);
  await showTrend(figure, FRAME, [], 'de');
  expect(parts()).toEqual(before);
  expect(figure.querySelector('[data-trend-summary]')!.textContent).toBe('So war es.');
});

test('of two choices made quickly one after the other the later is shown', async () => {
  const { figure, text } = figureOf();
  await Promise.all([showTrend(figure, FRAME, [area('Au', 5, 6)], 'de'), showTrend(figure, FRAME, [area('Berg', 7, 9)], 'de')]);
  expect(text('subtitle')).toBe('Kinderarmut in %, Berg');
});

test('hostile names add no element', async () => {
  const { figure } = figureOf();
  await showTrend(figure, FRAME, [area('<img src=x onerror=alert(1)>', 5, 6), area('Au', 1, 2)], 'de');
  expect(figure.querySelectorAll('img')).toHaveLength(0);
});

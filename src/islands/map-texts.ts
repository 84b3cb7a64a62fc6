import type { MapData } from '../core/view/map-data.ts';

/** The texts around a map that speak of its period; returns what shows them for another one. */
export function mapTexts(root: HTMLElement, data: MapData, drawn: number): (period: number) => void {
  const svg = root.querySelector('svg.map');
  const headline = root.querySelector<HTMLElement>('[data-headline]');
  const drawnHeadline = headline?.textContent ?? null;
  const fill = (selector: string, text: string): void => {
    for (const place of root.querySelectorAll(selector)) place.textContent = text;
  };
  return (period) => {
    const { label, headline: finding, sentence } = data.periods[period]!;
    svg?.setAttribute('aria-label', `${data.caption.replace('*', () => label)}. ${sentence}`);
    fill('[data-period-label]', label);
    fill('[data-summary]', sentence);
    if (!headline) return;
    const text = finding ?? (period === drawn ? drawnHeadline : null);
    headline.textContent = text ?? '';
    headline.hidden = text === null;
  };
}

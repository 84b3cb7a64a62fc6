import type { Painting, Scene } from './map-view.ts';

/** The texts around a map that speak of what it shows. */
export interface MapTexts {
  show(painting: Painting, scene: Scene): void;
  announce(text: string): void;
}

/** A listener waits no longer than for this many characters. */
const MOST = 120;

export function mapTexts(root: HTMLElement): MapTexts {
  const fill = (selector: string, text: string): void => {
    for (const place of root.querySelectorAll<HTMLElement>(selector)) place.textContent = text;
  };
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  root.append(status);
  let waiting = 0;
  return {
    show({ headline, subtitle, sentence, scheme }, { data, period }) {
      root.querySelector('svg.map')?.setAttribute('aria-label', `${subtitle}. ${sentence}`);
      fill('[data-subtitle]', subtitle);
      fill('[data-summary]', sentence);
      fill('[data-unit]', scheme === 'diverging' ? data.differenceUnit : data.unit);
      fill('[data-period-label]', data.periods[period]!.label);
      fill('[data-headline]', headline ?? '');
      for (const place of root.querySelectorAll<HTMLElement>('[data-headline]')) place.hidden = headline === null;
    },
    // Who changes the year several times hears the last one.
    announce(text) {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => (status.textContent = text), 500);
    },
  };
}

/** `Sozialräume, 2015. In 7 von 56 …`: the finding only where both stay short. */
export function announcement({ headline, sentence }: Painting, { level, data, period }: Scene): string {
  const shown = `${level.many}, ${data.periods[period]!.label}.`;
  const finding = headline === null ? (/^[^]*?\.(?= |$)/.exec(sentence)?.[0] ?? '') : `${headline}.`;
  return shown.length + finding.length < MOST ? `${shown} ${finding}` : shown;
}

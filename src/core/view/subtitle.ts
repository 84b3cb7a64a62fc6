import type { Indicator } from '../model/indicator.ts';
import { say, type Site } from './site.ts';

/** `Anteil an allen Kindern unter 15 Jahren in %`: what is measured and in which unit. */
export function subtitleOf(site: Site, indicator: Indicator): string {
  const unit = say(site, indicator.unit);
  const title = say(site, indicator.title);
  if (unit === '') return title;
  return site.language === 'de' ? `${title} in ${unit}`.replace(' in je ', ' je ') : `${title}, ${unit}`;
}

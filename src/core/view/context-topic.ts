import type { IndicatorId } from '../model/ids.ts';
import { statementWords } from '../text/statement-words.ts';
import { indicatorPath, say, type Site } from './site.ts';

/** What a note on context is about: the indicator that must be read with it, or its own title. */
export function contextTopic(
  site: Site,
  id: IndicatorId | undefined,
  title: string | undefined,
): { readonly name: string; readonly href: string | null } {
  const indicator = id === undefined ? undefined : site.portal.indicators.get(id);
  const words = statementWords(site.language).context;
  if (indicator === undefined) return { name: title ?? words, href: null };
  return { name: title ?? `${words}: ${say(site, indicator.short)}`, href: indicatorPath(site, indicator.id) };
}

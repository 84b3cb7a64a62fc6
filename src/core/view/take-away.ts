import { embedCode } from '../draw/embed-code.ts';
import type { IndicatorId } from '../model/ids.ts';
import { citation } from '../text/citation.ts';
import { takeAwayWord } from '../text/take-away-words.ts';
import { uiOf } from '../text/ui.ts';
import { downloadsOf } from './data-files.ts';
import type { Link } from './frame.ts';
import { embedPath, indicatorPath, publicAddress, say, type Site } from './site.ts';

/** What readers may take away from a figure as it was built; scripts say the same of what is shown later. */
export interface TakeAwayModel {
  readonly publisher: string;
  readonly portal: string;
  readonly notice: string;
  /** Address of the page to embed; empty where there is none. */
  readonly embed: string;
  readonly downloads: readonly Link[];
  readonly texts: { readonly citation: string; readonly sentence: string; readonly link: string; readonly embed: string };
}

/** Of an indicator, or of a page whose scripts know what it shows. */
export function takeAwayOf(site: Site, id: IndicatorId | null, sentence = ''): TakeAwayModel {
  const { declaration, indicators } = site.portal;
  const portal = say(site, declaration.title);
  const base = {
    publisher: declaration.publisher.name,
    portal,
    notice: declaration.fictional ? uiOf(site.language).fictional : '',
  };
  const indicator = id === null ? undefined : indicators.get(id);
  if (indicator === undefined) {
    return { ...base, embed: '', downloads: [], texts: { citation: '', sentence, link: '', embed: '' } };
  }
  const link = publicAddress(site, indicatorPath(site, indicator.id));
  const embed = publicAddress(site, embedPath(site, indicator.id));
  const title = takeAwayWord(site.language, 'embedTitle', { title: `${say(site, indicator.title)} – ${portal}` });
  return {
    ...base,
    embed,
    downloads: downloadsOf(site, indicator.id),
    texts: {
      citation: citation(site.portal, indicator, link, site.language),
      sentence,
      link,
      // Without a host, nobody else could use it.
      embed: declaration.url === null ? '' : embedCode({ address: embed, title }),
    },
  };
}

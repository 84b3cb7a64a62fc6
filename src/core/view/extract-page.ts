import { extractWord } from '../text/extract-words.ts';
import type { Link } from './frame.ts';
import { href, publicAddress, type Site } from './site.ts';

/** Address of the page that puts extracts together, as it is cited. */
export const extractAddress = (site: Site): string => publicAddress(site, href(site, '/foerderauszug/'));

/** Ways for those who cannot put an extract together. */
export const extractLinks = (site: Site): readonly Link[] => [
  { name: extractWord(site.language, 'toAreas'), href: href(site, '/gebiete/') },
  { name: extractWord(site.language, 'toData'), href: href(site, '/daten/') },
];

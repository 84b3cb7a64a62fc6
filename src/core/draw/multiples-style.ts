import type { Palette } from '../model/declaration.ts';
import { html, raw, type Markup } from './escape.ts';
import { classColours, INKS, type Scheme } from './palettes.ts';

/**
 * The style sheet of a picture that is shown outside of a page: the portal's colours for light and dark. Where the picture is small, as on
 * a telephone, its words are larger.
 */
export const multiplesStyle = (palette: Palette, classCount: number): Markup =>
  html`text{font:26px "Source Sans 3","Segoe UI",system-ui,sans-serif;fill:var(--ink)}.title{font-weight:600;font-size:36px}.sub,.foot,.empty{fill:var(--soft)}.foot{font-size:22px}.year{font-weight:600}@media(max-width:500px){.year,.key,.empty{font-size:40px}}.paper{fill:var(--paper)}.areas path,.areas rect{stroke:var(--paper);stroke-width:.7}.areas rect{stroke:var(--strong-line)}.border{fill:none;stroke:var(--border);stroke-width:.9}.areas .z{fill:var(--zero)}.areas .s-missing{fill:url(#p-missing)}.areas .s-suppressed,.areas .s-protected{fill:url(#p-suppressed)}.areas .s-unreliable{fill:url(#p-unreliable)}.areas .s-later{fill:url(#p-later)}.areas .s-notMeaningful{fill:var(--paper);stroke:var(--strong-line)}.p-ground{fill:var(--ground)}.p-line,.p-ring{stroke:var(--pattern);fill:none}.p-dot{fill:var(--pattern)}${colours(palette, classCount, 'light')}@media(prefers-color-scheme:dark){${colours(palette, classCount, 'dark')}}`;

function colours(palette: Palette, classCount: number, scheme: Scheme) {
  const inks = Object.entries(INKS[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  const classes = classColours(palette, scheme, classCount).map((colour, index) => `.areas .c${index}{fill:${colour}}`);
  return raw(html`svg{${inks.join(';')}}${classes.join('')}`);
}

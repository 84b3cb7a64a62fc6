import type { LevelMap } from '../geo/level-map.ts';
import { html, raw, type Markup } from './escape.ts';

const STYLE =
  'path{fill:#e4e2db;stroke:#fff;stroke-width:.7}circle{display:none;fill:none;stroke:#c2571a;stroke-width:2}' +
  'g:target path{fill:#c2571a;stroke:#7d3406}g:target circle{display:inline}' +
  '@media(prefers-color-scheme:dark){path{fill:#39434c;stroke:#14191e}g:target path{fill:#e58a4e;stroke:#ffd0ae}circle{stroke:#e58a4e}}';

/** One drawing of a whole level that serves every area page: the address' fragment chooses the area that is marked. */
export function drawLocator(map: LevelMap): Markup {
  const { locatorWidth: width, locatorHeight: height } = map;
  const areas = [...map.locator].map(([id, d]) => {
    const [x, y] = map.centroids.get(id)!.map((at) => Math.round((at * width) / map.width));
    return raw(html`<g id="a-${id}"><path d="${d}"/><circle cx="${x!}" cy="${y!}" r="11"/></g>`);
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>${areas}</svg>`;
}

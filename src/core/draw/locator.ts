import type { LevelMap } from '../geo/level-map.ts';
import type { AreaId } from '../model/ids.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';

const STYLE =
  'path{fill:var(--f,#e4e2db);stroke:#fff;stroke-width:.7}g{display:none}g:target{display:inline}' +
  'use{--f:#c2571a}circle{fill:none;stroke:#c2571a;stroke-width:2}' +
  '@media(prefers-color-scheme:dark){path{fill:var(--f,#39434c);stroke:#14191e}use{--f:#f0955a}circle{stroke:#f0955a}}';

export interface LocatorGroup {
  readonly id: AreaId;
  readonly members: readonly AreaId[];
}

const use = (id: AreaId): Raw => raw(html`<use href="#p-${id}"/>`);

/**
 * One drawing of a whole level that serves every area page: the address' fragment chooses the area that is marked. The marks lie above
 * all areas, hidden until they are the target. `groups` are areas that consist of those of the level.
 */
export function drawLocator(map: LevelMap, groups: readonly LocatorGroup[] = []): Markup {
  const { locatorWidth: width, locatorHeight: height } = map;
  const areas = [...map.locator].map(([id, d]) => raw(html`<path id="p-${id}" d="${d}"/>`));
  const marks = [...map.locator.keys()].map((id) => {
    const [x, y] = map.centroids.get(id)!.map((at) => Math.round((at * width) / map.width));
    return raw(html`<g id="a-${id}">${use(id)}<circle cx="${x!}" cy="${y!}" r="11"/></g>`);
  });
  const whole = groups.map(({ id, members }) =>
    raw(html`<g id="a-${id}">${members.filter((member) => map.locator.has(member)).map(use)}</g>`),
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>${areas}${marks}${whole}</svg>`;
}

import { html, raw, type Markup, type Raw } from './escape.ts';
import type { SheetCell } from './sheet-cell.ts';

/**
 * l: line of the area, r: of the reference, m: mark of the area, d: the same as points of a path, t: all areas, b: bars, g: rings and axes,
 * h: withheld, x: words, w: those of the web. Grey steps apart from the two accents, so that print loses nothing.
 */
const STYLE =
  'svg svg{display:none}svg svg:target{display:inline}path,line,rect,polygon,circle{fill:none}' +
  '.l{stroke:#0b5a6b;stroke-width:2}.r{stroke:#5c646b;stroke-width:1.5;stroke-dasharray:4 3}' +
  '.m{fill:#c2571a}.d{stroke:#c2571a;stroke-width:9;stroke-linecap:round}.t{stroke:#b9b5ab;stroke-width:14}.b{fill:#478f9b}.g{stroke:#d8d5cd}' +
  '.h{fill:url(#h);stroke:#8b8f90;stroke-width:.5}.x{fill:#1b2430;font:12px system-ui,sans-serif}.w{font-size:14px}#h circle{fill:#55606c}' +
  '@media(prefers-color-scheme:dark){.l{stroke:#6cb4c2}.r{stroke:#a7aeb4}.m{fill:#f0955a}.d{stroke:#f0955a}.t{stroke:#525c64}.b{fill:#437b87}' +
  '.g{stroke:#39434c}.x{fill:#e4e2db}#h circle{fill:#9aa4ad}}';

/** Dots for what is withheld, as in the maps. */
const DOTS = raw(
  html`<pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1"/></pattern>`,
);

/** What several cells use: `<use href="#name"/>`. */
export interface SheetPart {
  readonly name: string;
  readonly content: Raw;
}

/** The drawings of some areas in one file. A fragment `#5.name` shows the cell `name` of the fifth area, as large as its image. */
export function drawSheet(parts: readonly SheetPart[], areas: readonly (readonly SheetCell[])[]): Markup {
  const shared = parts.map(({ name, content }) => raw(html`<g id="${name}">${content}</g>`));
  const cells = areas.flatMap((area, position) =>
    area.map(({ name, width, height, content }) =>
      raw(html`<svg id="${position}.${name}" viewBox="0 0 ${width} ${height}">${content}</svg>`),
    ),
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg"><style>${STYLE}</style><defs>${DOTS}${shared}</defs>${cells}</svg>`;
}

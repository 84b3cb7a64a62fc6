export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

const known = new Map<string, Colour>();

/** A computed colour in the form that every program reads; whatever `color-mix` and newer colour spaces give is turned into it. */
export function plainColour(css: string): Colour {
  const found = known.get(css) ?? parse(css) ?? ask(css);
  known.set(css, found);
  return found;
}

const hexOf = (parts: readonly number[]): string =>
  `#${parts
    .map((part) =>
      Math.min(255, Math.max(0, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

function parse(css: string): Colour | null {
  const form = /^(rgba?|color)\(\s*(srgb\s)?([^)]+)\)$/.exec(css);
  if (!form || (form[1] === 'color') !== (form[2] !== undefined)) return null;
  const parts = form[3]!.split(/[\s,/]+/).map(Number);
  if (parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [r, g, b, opacity = 1] = parts as [number, number, number, number?];
  return { hex: hexOf([r, g, b].map((part) => (form[1] === 'color' ? part * 255 : part))), opacity };
}

/** Other colour spaces: the browser knows. */
function ask(css: string): Colour {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return { hex: hexOf([r, g, b]), opacity: alpha / 255 };
}

/** The areas of the drawing, by the position their `data-k` gives them. */
export interface MapPaths {
  readonly count: number;
  paint(classNames: readonly string[]): void;
  mark(k: number | null): void;
  point(k: number | null): void;
}

const CLASS = /^(c\d+|z|s-.+|gone)$/;

export function mapPaths(root: HTMLElement): MapPaths {
  const paths: SVGPathElement[] = [];
  for (const path of root.querySelectorAll<SVGPathElement>('svg.map .areas path')) paths[Number(path.dataset.k)] = path;
  // The drawing's own titles speak of the period it was made for.
  for (const path of paths) path.replaceChildren();
  const painted = paths.map((path) => [...path.classList].find((name) => CLASS.test(name)) ?? '');

  /** Moves a class name from the area that had it to the next. */
  const mover = (name: string): ((k: number | null) => SVGPathElement | undefined) => {
    let last: SVGPathElement | undefined;
    return (k) => {
      last?.classList.remove(name);
      last = k === null ? undefined : paths[k];
      last?.classList.add(name);
      return last;
    };
  };
  const markOne = mover('marked');
  // Above the borders of all neighbours and of higher levels.
  const layer = root.querySelector('svg.map')?.appendChild(svgElement('g', { class: 'mark' }));
  return {
    count: paths.length,
    paint(classNames) {
      classNames.forEach((name, k) => {
        if (painted[k] === name) return;
        paths[k]?.classList.replace(painted[k]!, name);
        painted[k] = name;
      });
    },
    mark(k) {
      const d = markOne(k)?.getAttribute('d');
      layer?.replaceChildren(...(d ? ['casing', 'line'].map((name) => svgElement('path', { class: name, d })) : []));
    },
    point: mover('hover'),
  };
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

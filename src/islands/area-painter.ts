import { DENSE } from '../core/draw/dense.ts';
import { draw } from './elements.ts';

/** The areas of a drawing, path `k` being area `k`; those that react to a pointer where others are painted in their place. */
export const areaPaths = (svg: SVGSVGElement | null): SVGPathElement[] => [
  ...(svg?.querySelectorAll<SVGPathElement>('.hits path, .areas:not(.merged) path') ?? []),
];

/**
 * Gives the areas of a drawing their class names. Of thousands, all areas of one class are one path: styles and painting cost by the
 * piece. The paths themselves stay where they are, unseen, for the pointer.
 */
export function areaPainter(paths: readonly SVGPathElement[]): (classNames: readonly string[]) => void {
  const painted = paths.map((path) => path.getAttribute('class') ?? '');
  if (paths.length > DENSE) return mergedPainter(paths, painted);
  return (classNames) => {
    for (let k = 0; k < paths.length; k++) {
      const name = classNames[k] ?? '';
      if (painted[k] === name) continue;
      paths[k]!.setAttribute('class', name);
      painted[k] = name;
    }
  };
}

function mergedPainter(paths: readonly SVGPathElement[], built: readonly string[]): (classNames: readonly string[]) => void {
  const shapes = paths.map((path) => path.getAttribute('d') ?? '');
  const areas = paths[0]!.parentElement!;
  const layer = areas.parentElement!.querySelector('.merged') ?? draw('g', { class: 'areas merged' });
  const pieces = new Map<string, Element>();
  // A drawing that was painted before says nothing of it in its paths.
  let shown = layer.isConnected ? [] : built;
  layer.replaceChildren();
  return (classNames) => {
    if (classNames.every((name, k) => name === shown[k])) return;
    if (!layer.isConnected) {
      areas.before(layer);
      areas.setAttribute('class', 'hits');
    }
    const parts = new Map<string, string>();
    paths.forEach((path, k) => {
      const name = classNames[k] ?? '';
      const isGone = name === 'gone';
      if (isGone !== (path.getAttribute('display') === 'none')) path.setAttribute('display', isGone ? 'none' : 'inline');
      if (!isGone) parts.set(name, (parts.get(name) ?? '') + shapes[k]!);
    });
    for (const name of parts.keys()) {
      if (!pieces.has(name)) pieces.set(name, layer.appendChild(draw('path', { class: name })));
    }
    for (const [name, piece] of pieces) piece.setAttribute('d', parts.get(name) ?? '');
    shown = [...classNames];
  };
}

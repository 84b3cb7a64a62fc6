import { plainStyle, scaleOf, transformOf, type Look, type Paint } from './figure-export-style.ts';
import { draw } from './elements.ts';

/** What of each element makes its form; everything else that a picture needs is style. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  text: ['x', 'y', 'dx', 'dy'],
  tspan: ['x', 'y', 'dx', 'dy'],
  svg: ['x', 'y', 'width', 'height', 'viewBox'],
  g: [],
  a: [],
};
const GROUPS = new Set(['svg', 'g', 'a']);
const TEXTS = new Set(['text', 'tspan']);

/**
 * The shapes of a drawing with the looks that the page's style sheets give them, written out as attributes. Elements that differ in
 * their form alone are asked once: a map has thousands.
 */
export function plainShapes(drawing: SVGElement, scale: number, paint: Paint): SVGGElement {
  const looks = new Map<string, Look | null>();
  const copyAll = (from: Element, to: SVGElement, place: string, around: number): void => {
    let run: SVGGElement | null = null;
    let runLook = '';
    for (const child of from.children) {
      const form = FORMS[child.localName];
      // What is only there for the pointer is no part of a picture.
      if (!(child instanceof SVGElement) || form === undefined || child.classList.contains('hits')) continue;
      const inside = around * scaleOf(child);
      const here = `${place}>${signature(child, form)}@${inside}`;
      if (!looks.has(here)) looks.set(here, plainStyle(child, inside, paint));
      const look = looks.get(here)!;
      if (look === null) continue;
      const isGroup = GROUPS.has(child.localName);
      const made = copy(child, form, isGroup);
      if (isGroup || TEXTS.has(child.localName)) {
        dress(made, look, isGroup);
        if (isGroup) copyAll(child, made, here, inside);
        else copyText(child, made, here, inside);
        run = null;
        to.append(made);
        continue;
      }
      // Neighbours that look the same share one group.
      const written = JSON.stringify(look);
      if (run === null || written !== runLook) {
        run = dress(draw('g', {}), look, false);
        runLook = written;
        to.append(run);
      }
      run.append(made);
    }
  };
  const copyText = (from: Element, to: SVGElement, place: string, around: number): void => {
    if (from.childElementCount === 0) to.textContent = from.textContent;
    else copyAll(from, to, place, around);
  };
  const all = draw('g', {});
  copyAll(drawing, all, '', scale);
  return all;
}

function copy(element: SVGElement, form: readonly string[], isGroup: boolean): SVGElement {
  const name = isGroup && element.localName !== 'svg' ? 'g' : (element.localName as keyof SVGElementTagNameMap);
  const made = draw(name, {});
  for (const attribute of form) {
    const value = element.getAttribute(attribute);
    if (value !== null) made.setAttribute(attribute, value);
  }
  const transform = transformOf(element, isGroup);
  if (transform !== '') made.setAttribute('transform', transform);
  return made;
}

/** A group's opacity is its own; what else it has its shapes have too, and say themselves. */
function dress<E extends SVGElement>(element: E, look: Look, isGroup: boolean): E {
  for (const [name, value] of look) if (!isGroup || name === 'opacity') element.setAttribute(name, value);
  return element;
}

/** Equal for elements that style sheets cannot tell apart. */
const signature = (element: SVGElement, form: readonly string[]): string =>
  element.localName +
  Array.from(element.attributes, ({ name, value }) =>
    form.includes(name) || /^(data-k|transform|id|aria-.*|role|tabindex)$/.test(name) ? '' : `[${name}=${value}]`,
  ).join('');

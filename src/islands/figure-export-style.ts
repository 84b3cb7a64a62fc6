import { plainColour } from './figure-export-colour.ts';

/** How a paint server of the page, such as a pattern, is called in the picture. */
export type Paint = (id: string) => string;

/** Looks as SVG attributes. */
export type Look = readonly (readonly [name: string, value: string])[];

/**
 * The looks of an element, or null when it cannot be seen; what every shape has by itself is left out. `scale` says how large one unit
 * of it becomes in the picture.
 */
export function plainStyle(element: SVGElement, scale: number, paint: Paint): Look | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const stroke = paintOf('stroke', style.stroke, style.strokeOpacity, paint);
  const found = [
    ...paintOf('fill', style.fill, style.fillOpacity, paint),
    ...stroke,
    ...(stroke[0]?.[1] === 'none' ? [] : strokeOf(style, scale)),
    ['opacity', style.opacity],
    ...(element instanceof SVGTextContentElement ? textOf(style) : []),
  ] as [string, string][];
  return found.filter(([name, value]) => value !== USUAL[name]);
}

const USUAL: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': '',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  opacity: '1',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

function paintOf(name: 'fill' | 'stroke', css: string, opacity: string, paint: Paint): [string, string][] {
  const reference = /^url\("?[^"#]*#([^")]+)"?\)/.exec(css);
  if (reference) return [[name, `url(#${paint(reference[1]!)})`]];
  if (css === 'none' || css === '') return [[name, 'none']];
  const colour = plainColour(css);
  const whole = Number((colour.opacity * Number(opacity)).toFixed(3));
  if (whole === 0) return [[name, 'none']];
  return [
    [name, colour.hex],
    [`${name}-opacity`, String(whole)],
  ];
}

function strokeOf(style: CSSStyleDeclaration, scale: number): [string, string][] {
  // Many programs know no strokes that keep their width, so these are given the width they shall have.
  const by = style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scale : 1;
  const length = (css: string): number => Number((Number.parseFloat(css) / by).toFixed(3));
  const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(length);
  return [
    ['stroke-width', String(length(style.strokeWidth))],
    ['stroke-dasharray', dashes.join(' ')],
    ['stroke-linejoin', style.strokeLinejoin],
    ['stroke-linecap', style.strokeLinecap],
    ['paint-order', style.paintOrder],
  ];
}

const textOf = (style: CSSStyleDeclaration): [string, string][] => [
  ['font-family', style.fontFamily.replaceAll('"', "'")],
  ['font-size', String(Number.parseFloat(style.fontSize))],
  ['font-weight', style.fontWeight],
  ['font-style', style.fontStyle],
  ['text-anchor', style.textAnchor],
  ['dominant-baseline', style.dominantBaseline],
];

/** Where an element is moved to, by an attribute or, for groups, by a style sheet. */
export function transformOf(element: SVGElement, isGroup: boolean): string {
  const own = element.getAttribute('transform');
  if (own !== null || !isGroup) return own ?? '';
  const { transform } = getComputedStyle(element);
  return transform === 'none' ? '' : transform;
}

/** By how much an element is larger than what is around it. */
export function scaleOf(element: SVGElement): number {
  if (!(element instanceof SVGGraphicsElement) || element.localName === 'svg') return 1;
  const list = element.transform.baseVal;
  let size = 1;
  for (let index = 0; index < list.numberOfItems; index++) {
    const { a, b, c, d } = list.getItem(index).matrix;
    size *= Math.sqrt(Math.abs(a * d - b * c));
  }
  return Number(size.toFixed(4)) || 1;
}

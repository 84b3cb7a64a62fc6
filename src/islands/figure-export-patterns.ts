import { plainShapes } from './figure-export-shapes.ts';
import type { Paint } from './figure-export-style.ts';
import { draw } from './elements.ts';

/** Copies of the page's patterns for one picture. */
export interface Patterns {
  /** For a drawing that stands at one size on the screen and at another in the picture, its patterns shall be as fine as they are seen. */
  at(picture: number, screen: number): Paint;
  definitions(): readonly SVGPatternElement[];
}

export function patterns(): Patterns {
  const made = new Map<string, SVGPatternElement>();
  return {
    at: (picture, screen) => (id) => {
      const factor = Number((screen > 0 ? screen / picture : 1).toFixed(3));
      const name = `ks-${id}${factor === 1 ? '' : `-${String(factor).replace('.', '_')}`}`;
      if (!made.has(name)) {
        const pattern = document.getElementById(id);
        if (pattern instanceof SVGPatternElement) made.set(name, copyOf(pattern, name, factor));
      }
      return name;
    },
    definitions: () => [...made.values()],
  };
}

function copyOf(pattern: SVGPatternElement, name: string, factor: number): SVGPatternElement {
  const chain = ancestry(pattern);
  const value = (attribute: string): string => chain.find((one) => one.hasAttribute(attribute))?.getAttribute(attribute) ?? '';
  const copy = draw('pattern', { id: name });
  for (const attribute of ['x', 'y', 'width', 'height', 'viewBox', 'patternUnits', 'patternContentUnits']) {
    if (value(attribute) !== '') copy.setAttribute(attribute, value(attribute));
  }
  const transform = `${factor === 1 ? '' : `scale(${factor}) `}${value('patternTransform')}`.trim();
  if (transform !== '') copy.setAttribute('patternTransform', transform);
  const content = chain.find((one) => one.childElementCount > 0);
  // A pattern inside a pattern is not known to any page of ours.
  if (content) copy.append(plainShapes(content, 1, () => ''));
  return copy;
}

/** A pattern and those it takes what it lacks from. */
function ancestry(pattern: SVGPatternElement): readonly SVGPatternElement[] {
  const chain = [pattern];
  for (;;) {
    const above = document.getElementById(chain.at(-1)!.href.baseVal.replace(/^#/, ''));
    if (!(above instanceof SVGPatternElement) || chain.includes(above)) return chain;
    chain.push(above);
  }
}

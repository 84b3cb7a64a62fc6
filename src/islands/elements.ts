type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes and content; null and false leave an attribute out. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  put(made, attributes);
  made.append(...content);
  return made;
}

/** The same in SVG. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  put(made, attributes);
  made.append(...content);
  return made;
}

function put(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Heard, and not seen. */
export const hidden = (text: string): HTMLElement => el('span', { class: 'hidden' }, text);

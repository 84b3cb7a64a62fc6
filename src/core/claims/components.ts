/** What an attribute of a component may say. */
export type AttributeKind = 'reference' | 'indicator' | 'level' | 'period' | 'areas' | 'text' | 'date' | 'flag';

export interface AttributeRule {
  readonly kind: AttributeKind;
  readonly required?: true;
}

type Component = Readonly<Record<string, AttributeRule>>;

const figure: Component = { title: { kind: 'text' }, note: { kind: 'text' } };

/** The components that chapters, pages, reading aids and area texts may use, with their attributes. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Value: { of: { kind: 'reference', required: true }, bare: { kind: 'flag' } },
  Map: {
    indicator: { kind: 'indicator', required: true },
    level: { kind: 'level' },
    period: { kind: 'period' },
    mark: { kind: 'areas' },
    ...figure,
  },
  Trend: { indicator: { kind: 'indicator', required: true }, areas: { kind: 'areas' }, from: { kind: 'period' }, ...figure },
  Statement: { by: { kind: 'text', required: true }, role: { kind: 'text' }, date: { kind: 'date' } },
  Context: { indicator: { kind: 'indicator' }, title: { kind: 'text' } },
};

export const componentOf = (name: string): Component | undefined =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;

/** `hier, kreis, 99001004` as its parts. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Astro bundles its own copy of every module, so what is worked out once is kept where all copies find it. */
const KEPT = Symbol.for('kreisspiegel.kept');
interface Keeper {
  [KEPT]?: { readonly key: string; readonly value: unknown } | undefined;
}

/** The last value made under a key; another key takes its place. */
export function keep<Value>(key: string, make: () => Value): Value {
  const keeper = globalThis as Keeper;
  if (keeper[KEPT]?.key !== key) keeper[KEPT] = { key, value: make() };
  return keeper[KEPT].value as Value;
}

export function forget(): void {
  (globalThis as Keeper)[KEPT] = undefined;
}

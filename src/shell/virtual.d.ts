declare module 'virtual:kreisspiegel/prose' {
  import type { MDXInstance } from 'astro';
  /** Every chapter, page, reading aid and area text of the portal by its path below the portal folder. */
  const prose: ReadonlyMap<string, () => Promise<MDXInstance<Record<string, unknown>>>>;
  export default prose;
}

declare namespace App {
  interface Locals {
    /** The text a component stands in, and the area it speaks of. */
    context: { readonly area: import('./core/model/ids.ts').AreaId | null; readonly file: string };
  }
}

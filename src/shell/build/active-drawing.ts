import { parsePage } from '../gates/page.ts';

/** What of a drawing would run in a reader's browser when it is opened by itself; `null` when nothing would. */
export function activePart(path: string, text: string): string | null {
  for (const { name, attributes } of parsePage(path, text).tags) {
    // An XML name may carry any prefix.
    const element = name.replace(/^.*:/, '');
    if (element === 'script' || element === 'iframe') return `<${name}>`;
    for (const [attribute, value] of attributes) {
      if (/^on[a-z]+$/.test(attribute)) return `${attribute}=…`;
      if (/(^|:)(href|to|from|values)$/.test(attribute) && /(^|;)[\s\0]*(javascript|vbscript|data:text)/i.test(value)) {
        return `${attribute}="${value.slice(0, 40)}"`;
      }
    }
  }
  return null;
}

/**
 * Where quoting goes wrong: a quoted cell that is never closed, or one that goes on after its closing quote. Null when all is well.
 * d3-dsv reads both without complaint and loses characters or whole rows.
 */
export function quoteFault(text: string, separator: string): number | null {
  for (let at = text.indexOf('"'); at >= 0;) {
    const before = text.charAt(at - 1);
    if (at > 0 && before !== separator && before !== '\n' && before !== '\r') {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const end = closingQuote(text, at);
    const after = text.charAt(end + 1);
    if (end < 0 || (after !== '' && after !== separator && after !== '\n' && after !== '\r')) return at;
    at = text.indexOf('"', end + 1);
  }
  return null;
}

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return -1;
}

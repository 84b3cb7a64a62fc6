/** What a reader's program is told of a PDF. */
export interface PdfFacts {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** Whether headings, tables and texts are marked as what they are. */
  readonly tagged: boolean;
}

/** Reads what Chromium wrote: its catalogue, page tree and information stand in plain text. */
export function pdfFacts(bytes: Uint8Array): PdfFacts {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const title = /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:[^()\\]|\\.)*)\))/.exec(text);
  return {
    pages: (text.match(/\/Type \/Page\b(?!s)/g) ?? []).length,
    title: title?.[1] === undefined ? (title?.[2] ?? '').replace(/\\(.)/g, '$1') : utf16(title[1]),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? '',
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
  };
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

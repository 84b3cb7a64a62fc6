import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

export interface ReadSheet {
  readonly name: string;
  /** Texts as strings, numbers as numbers, empty cells as null; the first row are the headings. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Style of every cell, in the same order. */
  readonly styles: readonly (readonly number[])[];
  readonly xml: string;
}

type Elements = ArrayLike<Element> & Iterable<Element>;

/** Reads a workbook with nothing but the standard: parts by their relations, cells by their addresses. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (name: string): Document => {
    const file = files[name];
    if (file === undefined) throw new Error(`no part ${name}`);
    return parseXml(strFromU8(file));
  };
  const relations = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [attribute(one, 'Id'), attribute(one, 'Target')]),
  );
  const strings = all(part('xl/sharedStrings.xml'), 'si').map((item) => unescaped(item.textContent ?? ''));
  return all(part('xl/workbook.xml'), 'sheet').map((sheet) => {
    const path = `xl/${relations.get(attribute(sheet, 'r:id'))!}`;
    const rows: (string | number | null)[][] = [];
    const styles: number[][] = [];
    for (const cell of all(part(path), 'c')) {
      const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r'))!;
      const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = Number(number) - 1;
      const text = all(cell, 'v')[0]!.textContent ?? '';
      while (rows.length <= row) rows.push([]);
      while (styles.length <= row) styles.push([]);
      while (rows[row]!.length <= column) rows[row]!.push(null);
      rows[row]![column] = cell.getAttribute('t') === 's' ? strings[Number(text)]! : Number(text);
      styles[row]![column] = Number(cell.getAttribute('s') ?? 0);
    }
    return { name: attribute(sheet, 'name'), rows, styles, xml: strFromU8(files[path]!) };
  });
}

/** The rows of a sheet as records by heading. */
export const recordsOf = ({ rows }: ReadSheet): Record<string, string | number | null>[] =>
  rows.slice(1).map((row) => Object.fromEntries(rows[0]!.map((head, at) => [String(head), row[at] ?? null])));

const parseXml = (text: string): Document => {
  const { DOMParser } = parseHTML('');
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
};
const all = (node: Document | Element, tag: string): Element[] => [...(node.getElementsByTagName(tag) as Elements)];
const attribute = (node: Element, name: string): string => node.getAttribute(name) ?? '';
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

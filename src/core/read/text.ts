import type { Report } from './report.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'XLSX/ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

const rowAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * The text of a file in UTF-8, with or without byte order mark, or else in Windows-1252; null when it is neither.
 * A file whose encoding cannot be told is a problem and not a guess: a wrong umlaut in a name is found by nobody.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | null {
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (signature) {
    report('KS-FILE-006', { file }, { found: signature[1] });
    return null;
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    report('KS-FILE-005', { file }, { found: 'UTF-16' });
    return null;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const everyOther = bytes.length > 3 && bytes[nul + 2] === 0;
    report(everyOther ? 'KS-FILE-005' : 'KS-FILE-006', { file }, { found: everyOther ? 'UTF-16' : 'NUL' });
    return null;
  }
  const text = decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  const damage = damageIn(text);
  if (damage >= 0) {
    const lineStart = text.lastIndexOf('\n', damage) + 1;
    const found = text.slice(Math.max(lineStart, damage - 8), damage + 9).split(/[\r\n]/)[0]!;
    report('KS-FILE-007', { file, row: rowAt(text, damage) }, { found });
    return null;
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/**
 * Where a replacement character stands, or a byte that Windows-1252 does not have, or a letter of UTF-8 read as two of Windows-1252:
 * `Ã` does not occur in the languages these tables are written in.
 */
const damageIn = (text: string): number =>
  text.search(
    /\ufffd|[\x81\x8d\x8f\x90\x9d]|Ã[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/,
  );

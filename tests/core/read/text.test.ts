import { expect, test } from 'vitest';
import { decodeText } from '../../../src/core/read/text.ts';
import { bytes, reading } from './helpers.ts';

const decode = (content: Uint8Array) => reading((report) => decodeText(content, 'a.csv', report));

test('UTF-8 is read with and without byte order mark', () => {
  expect(decode(bytes('Köln')).value).toBe('Köln');
  expect(decode(bytes('\ufeffKöln')).value).toBe('Köln');
});

test('what is no UTF-8 is Windows-1252, with its own signs between 0x80 and 0x9f', () => {
  expect(decode(new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e, 0x20, 0x80, 0x20, 0x96, 0x20, 0x84])).value).toBe('Köln € – „');
});

test('UTF-16 is refused by name, with and without mark', () => {
  for (const mark of ['\ufeff', '']) {
    const { value, problems } = decode(new Uint8Array(Buffer.from(`${mark}id;name`, 'utf16le')));
    expect([value, problems[0]?.code, problems[0]?.found]).toEqual([null, 'KS-FILE-005', 'UTF-16']);
  }
});

test('a workbook that is called .csv is refused as what it is', () => {
  expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])).problems[0]).toMatchObject({ code: 'KS-FILE-006', found: 'XLSX/ZIP' });
  expect(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])).problems[0]).toMatchObject({ code: 'KS-FILE-006', found: 'XLS' });
});

test('damaged characters are named with their row', () => {
  expect(decode(bytes('id,name\n1,M\ufffdnster')).short).toEqual(['KS-FILE-007 2']);
  expect(decode(bytes('id,name\n1,MÃ¼nster')).short).toEqual(['KS-FILE-007 2']);
  expect(decode(new Uint8Array([...bytes('ü\n'), 0xfc])).short).toEqual(['KS-FILE-007 1']);
});

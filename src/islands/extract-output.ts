import { drawExtract, drawExtractFile } from '../core/draw/extract.ts';
import { extractPlain } from '../core/view/extract-plain.ts';
import { extractWord } from '../core/text/extract-words.ts';
import type { ExtractPage } from '../core/view/extract.ts';
import { fileNameOf } from './take-away-figure.ts';
import { saveFile } from './take-away-save.ts';

/** Copies text and table; where that is not allowed, as plain text; where nothing is, the preview is selected. Returns what is to be said. */
export async function copyExtract(page: ExtractPage, preview: HTMLElement): Promise<string> {
  const { language } = page;
  const plain = extractPlain(page);
  const part = (type: string, text: string): Blob => new Blob([text], { type });
  try {
    const item = new ClipboardItem({
      'text/html': part('text/html', drawExtract(page)),
      'text/plain': part('text/plain', plain),
    });
    await navigator.clipboard.write([item]);
    return extractWord(language, 'copied');
  } catch {
    // Older browsers copy text only.
  }
  try {
    await navigator.clipboard.writeText(plain);
    return extractWord(language, 'copiedPlain');
  } catch {
    getSelection()?.selectAllChildren(preview);
    return extractWord(language, 'copyYourself');
  }
}

/** Gives the reader a file that word processors open; returns what is to be said. */
export function saveExtract(page: ExtractPage, areaId: string): string {
  const name = `${fileNameOf([extractWord(page.language, 'file'), areaId])}.doc`;
  saveFile(name, new Blob([drawExtractFile(page)], { type: 'application/msword' }));
  return extractWord(page.language, 'saved', { name });
}

import type { Finding } from '../gates/gates.ts';
import type { Words } from './words.ts';

/** What a build writes into every site after its pages. */
const RESERVED = new Set(['build.json', 'pagefind']);

/** Public files that would replace a generated one, or that a server would send in its place. */
export function publicConflicts(publicFiles: readonly string[], generated: readonly string[], words: Words): Finding[] {
  const byAddress = new Map(generated.map((file) => [addressOf(file), file]));
  const byName = new Map(generated.map((file) => [plain(file), file]));
  const byFolder = new Map(generated.flatMap((file) => foldersOf(plain(file)).map((folder) => [folder, file] as const)));
  return publicFiles.flatMap((path) => {
    const finding = (message: string): Finding[] => [{ gate: 'public', file: `public/${path}`, message }];
    const name = plain(path);
    if (RESERVED.has(name.split('/')[0]!)) return finding(words.reserved);
    const taken =
      byAddress.get(addressOf(path)) ?? byFolder.get(name) ?? foldersOf(name).flatMap((folder) => byName.get(folder) ?? [])[0];
    return taken === undefined ? [] : finding(words.addressTaken(taken));
  });
}

/** Some disks and servers tell neither case nor the two ways to write an umlaut apart. */
const plain = (path: string): string => path.normalize('NFC').toLowerCase();

/** `x/index.php`, `x.html` and `x/index.html.gz` are all what a server may send to whoever asks for `x/`. */
const addressOf = (path: string): string =>
  plain(path)
    .replace(/\.(gz|br|zst)$/, '')
    .replace(/(^|\/)index\.[^/.]+$/, '')
    .replace(/\.(x?html?|shtml|php|aspx?|jsp|cgi|pl)$/, '');

function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

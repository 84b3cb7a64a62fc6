/** Unpacks the bundled Chromium into the temporary folder of this process; started by `browser.ts` with a folder of its own. */
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const archives = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(names.map((name) => inflate(fileURLToPath(new URL(name, archives)))));

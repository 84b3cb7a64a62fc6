import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import { factsOf, flagFacts, signFacts } from './area-about.ts';
import type { AreaDossier } from './area-dossier.ts';

const LINE = '\r\n';

/** What a package of files holds, how it may be used and how it is to be read; plain text for every editor. */
export function areaReadme(dossier: AreaDossier, files: readonly (readonly [name: string, what: string])[]): string {
  const words = AREA_FILE_WORDS[dossier.language];
  const title = words.title(dossier.area.name);
  const signs = signFacts(dossier).map(({ sign, name, meaning, code }) => `  ${sign}  ${name} (${code}): ${meaning}`);
  const flags = flagFacts(dossier).map(({ sign, name, code }) => `  ${sign.padEnd(2)} ${name} (${code})`);
  return [
    title,
    '='.repeat(title.length),
    '',
    ...factsOf(dossier).map(([key, content]) => `${key}: ${content}`),
    '',
    ...section(
      words.contents,
      files.map(([name, what]) => `  ${name}: ${what}`),
    ),
    ...section(words.signsHead, [...signs, '', words.signsRule, 'A, M, L, C, C;D, U, N']),
    ...section(words.flagsHead, flags),
  ].join(LINE);
}

const section = (title: string, lines: readonly string[]): string[] => [title, '-'.repeat(title.length), ...lines, ''];

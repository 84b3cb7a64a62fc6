import type { CHAPTER_PROBLEMS } from '../../../src/core/text/problems-chapters.ts';
import { append, replace, write, type Edit } from './edit.ts';

const PORTAL = 'data/portal.yaml';
const CHAPTER = 'content/reports/lagebericht/01-einkommen.mdx';

const paragraph = (text: string): Edit => append(CHAPTER, `\n${text}\n`);
const value = (reference: string): Edit => paragraph(`Es sind <Value of="${reference}" />.`);

const internalIndicator = write(
  'data/indicators/frauenanteil.yaml',
  'title: Frauenanteil\ndefinition: Anteil der Frauen an der Bevölkerung.\nunit: "%"\ntype: share\nthemes: [bevoelkerung]\nvisibility: internal\n' +
    'sources: [melderegister]\nderive: { numerator: "bevoelkerung{geschlecht=w}", denominator: bevoelkerung }\n',
);

/** Chapters whose markup or references are wrong. */
export const BROKEN_TEXTS = {
  'KS-MDX-001': [paragraph('Bei Anteilen <5 Prozent ist Vorsicht geboten.')],
  'KS-MDX-002': [paragraph('<!-- noch zu prüfen -->')],
  'KS-MDX-003': [paragraph('<Map indicator="sgb2-quote">')],
  'KS-MDX-004': [paragraph('Der Kreis wächst.</Map>')],
  'KS-MDX-005': [paragraph('Die Menge {a, b wird nicht gezeigt.')],
  'KS-MDX-006': [paragraph('Der Kreis <em>wächst\n\nund wächst</em> weiter.')],
  'KS-MDX-007': [paragraph('<Karte indicator="sgb2-quote" />')],
  'KS-MDX-008': [paragraph('<Map indicator="sgb2-quote" ebene="gemeinde" />')],
  'KS-MDX-009': [paragraph('<Map level="gemeinde" />')],
  'KS-MDX-010': [paragraph('<Map indicator={sgb2} />')],
  'KS-MDX-011': [value('sgb2-quote[kreis, 2023')],
  'KS-MDX-012': [value('sgb-quote[kreis, 2023]')],
  'KS-MDX-013': [internalIndicator, value('frauenanteil[kreis, 2023]')],
  'KS-MDX-014': [value('bevoelkerung{geschlecht=x}[kreis, 2023]')],
  'KS-MDX-015': [value('sgb2-quote[99001009, 2023]')],
  'KS-MDX-016': [value('sgb2-quote[gemeinde, 2023]')],
  'KS-MDX-017': [value('sgb2-quote[kreis, 2021]')],
  'KS-MDX-018': [
    replace(PORTAL, 'reference:', 'overlays:\n  - { id: programm, one: Programmgebiet, many: Programmgebiete }\nreference:'),
    write('data/areas/programm.csv', 'id,name\np1,Soziale Stadt\n'),
    value('sgb2-quote[p1]'),
  ],
  'KS-MDX-019': [paragraph('<Map indicator="sgb2-quote" level="stadtteil" />')],
} satisfies Readonly<Record<keyof typeof CHAPTER_PROBLEMS, readonly Edit[]>>;

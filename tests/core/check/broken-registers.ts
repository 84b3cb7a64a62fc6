import type { REGISTER_PROBLEMS } from '../../../src/core/text/problems-registers.ts';
import { append, replace, write, type Edit } from './edit.ts';

const goals = (lines: string): Edit => write('data/goals.yaml', `teilhabe:\n  title: Mehr Menschen nehmen teil\n${lines}`);
const measures = (lines: string): Edit => write('data/measures.yaml', `quartier:\n  title: Quartiersbüro Altstadt\n${lines}`);
const index = (lines: string): Edit =>
  write('data/indices/lage.yaml', `title: Lage der Haushalte\nthemes: [existenzsicherung]\n${lines}`);

const RENTS = [6.1, 6.4, 6.9, 7.3, 8];
/** A level below with enough areas for an index, and an indicator that it has figures of. */
const blocks: readonly Edit[] = [
  replace(
    'data/portal.yaml',
    'reference:',
    'overlays:\n  - { id: block, one: Wohnblock, many: Wohnblöcke, keys: local }\nreference:',
  ),
  write('data/areas/block.csv', `id,name,population\n${RENTS.map((_, k) => `b${k},Block ${k},500\n`).join('')}`),
  write(
    'data/indicators/miete.yaml',
    'title: Miete\ndefinition: Mittlere Miete je Quadratmeter.\nunit: €/m²\ntype: mean\nthemes: [existenzsicherung]\nsources: [grundsicherung]\n',
  ),
  write(
    'data/indicators/miete.csv',
    `area,period,value\n99001,2023,6.9\n${RENTS.map((rent, k) => `b${k},2023,${rent}\n`).join('')}`,
  ),
];

/** Registers and indices with one slip each. */
export const BROKEN_REGISTERS = {
  'KS-REG-001': [goals(''), measures('  status: laufend\n  goals: [teilhaben]\n')],
  'KS-REG-002': [
    append('data/indicators/sgb2-quote.yaml', "annotations:\n  - { period: '2023', text: Beginn, measure: quartier }\n"),
  ],
  'KS-REG-003': [measures("  status: beendet\n  start: '2023-05'\n  end: '2022'\n")],
  'KS-REG-004': [measures("  status: beendet\n  start: '2022'\n")],
  'KS-REG-005': [index('parts: [sgb2-quote, bevoelkerung]\n')],
  'KS-REG-006': [index('parts: [sgb2-quote]\n')],
  'KS-REG-007': [...blocks, index('parts: [miete]\nlevels: [kreis, block]\n')],
  'KS-REG-008': [...blocks, index('parts: [miete, miete]\nlevels: [block]\n')],
} satisfies Readonly<Record<keyof typeof REGISTER_PROBLEMS, readonly Edit[]>>;

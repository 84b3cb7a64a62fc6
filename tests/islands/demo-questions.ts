import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import type { Indicator } from '../../src/core/model/indicator.ts';
import { inLanguage, type Text } from '../../src/core/model/localized.ts';
import type { Named } from '../../src/core/text/question-areas.ts';
import type { QuestionIndex } from '../../src/core/view/questions.ts';
import { projectRoot } from '../../src/shell/paths.ts';

const data = join(projectRoot, 'data');
const rows = (name: string) => csvParse(readFileSync(join(data, `areas/${name}.csv`), 'utf8'));

interface Declared {
  readonly id: string;
  readonly title: Text;
  readonly short: Text;
  readonly question: Text;
  readonly numerator_text: Text;
  readonly denominator_text: Text;
  readonly type: Indicator['type'];
  readonly tags?: { readonly suchworte?: string };
}

/** The words of the demo portal, read from its files alone. */
export function demoQuestions(): { index: QuestionIndex; areas: readonly Named[] } {
  const { key_indicators: keys } = parse(readFileSync(join(data, 'portal.yaml'), 'utf8')) as { key_indicators: string[] };
  const rank = (id: string): number => (keys.includes(id) ? keys.indexOf(id) : keys.length);
  const declared = readdirSync(join(data, 'indicators'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(data, 'indicators', name), 'utf8')) as Declared)
    .toSorted((a, b) => rank(a.id) - rank(b.id));
  const say = (text: Text): string => inLanguage(text, 'de');
  const reference = { name: 'Landkreis Auental', address: '/gebiete/99001/' };
  const level = (id: string, one: string, many: string, only: QuestionIndex['reference'] = null) => ({ id, one, many, only });
  return {
    index: {
      version: 1,
      reference,
      levels: [
        level('kreis', 'Landkreis', 'Landkreise', reference),
        level('gemeinde', 'Gemeinde', 'Gemeinden'),
        level('sozialraum', 'Sozialraum', 'Sozialräume'),
      ],
      indicators: declared.map((one) => ({
        id: one.id,
        title: say(one.title),
        short: say(one.short),
        question: say(one.question),
        words: (one.tags?.suchworte ?? '').split(', ').filter(Boolean),
        numerator: say(one.numerator_text),
        denominator: say(one.denominator_text),
        type: one.type,
        href: `/indikatoren/${one.id}/`,
        files: ['sozialraum', 'gemeinde'],
        levels: ['kreis', 'gemeinde', 'sozialraum'],
      })),
    },
    areas: demoAreas(),
  };
}

function demoAreas(): Named[] {
  const levels = { kreis: 'Landkreis', gemeinde: 'Gemeinde', sozialraum: 'Sozialraum', programmgebiet: 'Programmgebiet' };
  const all = Object.entries(levels).flatMap(([id, kind]) => rows(id).map((row) => ({ ...row, kind }) as Record<string, string>));
  const names = new Map(all.map((row) => [row['id'], row['name']!]));
  return all.map((row) => ({
    name: row['name']!,
    kind: row['kind']!,
    lies: names.get(row['parent']) ?? '',
    address: `/gebiete/${row['id']!}/`,
  }));
}

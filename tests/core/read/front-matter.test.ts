import { expect, test } from 'vitest';
import { readMdx } from '../../../src/core/read/front-matter.ts';
import { readChapter, readReportFile } from '../../../src/core/read/reports.ts';
import type { ReportId } from '../../../src/core/model/ids.ts';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const mdx = (text: string) => reading((report) => readMdx(text, 'a.mdx', report));

test('front matter is read with rows of the whole file, and words are those that readers see', () => {
  const { value } = mdx(
    '---\ntitle: A\n---\nimport X from "x"\n\nEin **Text** mit [Verweis](https://example.org) und <Value of="a[b, c]" />.\n{/* nicht dies */}\n',
  );
  expect(value?.yaml.value).toEqual({ title: 'A' });
  expect(value?.yaml.where(['title']).row).toBe(2);
  expect(value?.words).toBe(5);
});

test('a text without front matter has none, and broken front matter is a problem with its row', () => {
  expect(mdx('Zwei Wörter\n\n---\n\nnoch zwei\n').value).toMatchObject({ words: 4 });
  expect(mdx('---\r\ntitle: A\r\nx: [1\r\n---\r\n').short).toEqual(['KS-YAML-001 4']);
});

test('chapters take number and id from the name of their file', () => {
  const { value, short } = reading((report) =>
    readChapter('---\ntitel: A\n---\nText', 'content/reports/r/02-arbeit.mdx', 'r' as ReportId, report),
  );
  expect(value).toMatchObject({ id: 'arbeit', number: 2, report: 'r', title: 'arbeit', words: 1 });
  expect(short.toSorted()).toEqual(['KS-YAML-002 2 title', 'KS-YAML-004 2 titel']);
});

test('reports hold their chapters in the order of their numbers', () => {
  const chapters = ['10-c', '2-b', '01-a'].map(
    (name) => reading((report) => readChapter('---\ntitle: T\n---\n', `${name}.mdx`, 'r' as ReportId, report)).value!,
  );
  const { value } = reading((report) =>
    readReportFile(
      readYaml('title: R\nstatements: [{de: A, en: B}, C]\n', 'report.yaml', report)!,
      'r' as ReportId,
      chapters,
      report,
    ),
  );
  expect(value.chapters.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(value).toMatchObject({ edition: 'live', statements: [{ de: 'A', en: 'B' }, 'C'] });
});

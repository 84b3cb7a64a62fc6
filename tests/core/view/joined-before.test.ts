import { expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { boundaryStory } from '../../../src/core/view/boundary-story.ts';
import { siteOf } from '../../fixtures/site.ts';

const AREAS = `id,name,parent,valid_from,valid_to
98001001,Musterstadt,98001,,
98001002,Au,98001,,
98001003,Berg,98001,,2023-01-01
98001004,Auberg,98001,,
`;

/** What is said of Musterstadt, which took over Berg. */
function said(rows: string, changes = '2023-01-01,merge,98001003,98001001,,'): string {
  const site = siteOf('small', {
    'content/areas/m-1.mdx': '',
    'data/areas/gemeinde.csv': AREAS,
    'data/areas/changes.csv': `date,kind,from,to,share,note\n${changes}\n`,
    'data/indicators/einwohner.csv': `area,period,value,geschlecht\n${rows}`,
  });
  const { sentences } = boundaryStory(site, '98001001' as AreaId)!;
  return sentences
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.name))
    .join('')
    .replaceAll('\u00a0', ' ');
}

test('of an area that took over another one, the sum of both before is told, and its own figures stay', () => {
  const text = said('98001001,2022,4000,\n98001003,2022,500,\n98001001,2023,4480,\n');
  expect(text).toContain('Seit dem 1. Januar 2023 gehört dazu: Berg.');
  expect(text).toContain(
    'Frühere Werte gelten für die damaligen Grenzen.Zusammen mit Berg davor: Bevölkerung 4.500 Personen (2022).',
  );
});

test('nothing is told where a part is missing or withheld, was added up from parts of today, or only moved in part', () => {
  expect(said('98001001,2022,4000,\n98001001,2023,4480,\n')).not.toContain('Zusammen');
  expect(said('98001001,2022,4000,\n98001003,2022,2,\n98001001,2023,4480,\n')).not.toContain('Zusammen');
  expect(said('m-1,2022,3000,\nm-2,2022,900,\nm-3,2022,100,\n98001003,2022,500,\n')).not.toContain('Zusammen');
  const both = '2023-01-01,merge,98001003,98001001,,\n2023-01-01,transfer,98001002,98001001,0.1,';
  expect(said('98001001,2022,4000,\n98001003,2022,500,\n98001001,2023,4480,\n', both)).not.toContain('Zusammen');
});

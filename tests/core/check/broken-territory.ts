import type { TERRITORY_PROBLEMS } from '../../../src/core/text/problems-territory.ts';
import { append, replace, write, type Edit } from './edit.ts';

const PORTAL = 'data/portal.yaml';
const CHANGES = 'data/areas/changes.csv';

/** Quarters below the Gemeinden, without boundaries. */
const quarters = (...rows: string[]): Edit[] => [
  replace(PORTAL, 'reference:', '  - { id: quartier, one: Quartier, many: Quartiere, parent: gemeinde }\nreference:'),
  write('data/areas/quartier.csv', ['id,name,parent,valid_from,valid_to', ...rows, ''].join('\n')),
];

/** Boundary changes that do not fit together. */
export const BROKEN_TERRITORY = {
  'KS-TER-001': [
    ...quarters('q1,Alter Markt,99001001,,2020-01-01', 'q2,Neuer Markt,99001001,2020-01-01,2024-01-01'),
    append(CHANGES, '2020-01-01,rename,q1,q2,,\n2024-01-01,rename,q2,q1,,\n'),
  ],
  'KS-TER-002': [
    ...quarters('q1,Alter Markt,99001001,,2020-01-01', 'q2,Markt,99001001,2020-01-01,', 'q3,Anger,99001001,2020-01-01,'),
    append(CHANGES, '2020-01-01,split,q1,q2,0.6,\n2020-01-01,split,q1,q3,0.6,\n'),
  ],
  'KS-TER-003': quarters('q1,Alter Markt,99001001,,2020-01-01', 'q2,Markt,99001001,,'),
  'KS-TER-004': [
    ...quarters('q1,Alter Markt,99001001,,2020-01-01', 'q2,Markt,99001001,2020-01-01,'),
    append(CHANGES, '2020-07-01,rename,q1,q2,,\n'),
  ],
  'KS-TER-005': [
    ...quarters('q1,Alter Markt,99001001,,', 'q2,Markt,99001001,,'),
    append(CHANGES, '2020-01-01,transfer,99001003,q2,0.01,\n'),
  ],
  'KS-TER-006': [...quarters('q1,Alter Markt,99001001,,'), append(CHANGES, '2020-01-01,transfer,q1,q1,0.1,\n')],
} as const satisfies Readonly<Record<keyof typeof TERRITORY_PROBLEMS, readonly Edit[]>>;

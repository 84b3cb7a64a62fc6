import { ABSENCES, type Absence, type Cell } from '../model/cell.ts';

/** How many of the cells have no figure, by reason. */
export const absencesOf = (cells: readonly Cell[]): Readonly<Partial<Record<Absence, number>>> =>
  Object.fromEntries(ABSENCES.map((absence) => [absence, cells.filter(({ kind }) => kind === absence).length]));

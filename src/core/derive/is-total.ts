import type { Indicator } from '../model/indicator.ts';

/** Whether figures are totals: larger areas have more of everything, so that they are never compared with another area or painted. */
export const isTotal = ({ type }: Pick<Indicator, 'type'>): boolean => type === 'count' || type === 'amount';

import type { IndicatorFile } from '../core/view/map-indicator.ts';

/** The position of a period by its key or by what it is called; −1 for none. */
export const periodAt = ({ periods }: Pick<IndicatorFile, 'periods'>, asked: string): number =>
  periods.findIndex(({ key, label }) => key === asked || label === asked);

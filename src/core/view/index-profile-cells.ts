import { BAR_HEIGHT, BAR_WIDTH, drawProfileBar, drawProfileRadar, RADAR_HEIGHT, RADAR_WIDTH } from '../draw/index-profile.ts';
import type { SheetCell } from '../draw/sheet-cell.ts';
import type { Area } from '../model/area.ts';
import { indexProfile, LEAST_AXES, type IndexProfile } from './index-profile.ts';
import type { Site } from './site.ts';

export const barName = (axis: number): string => `i${axis}`;
export const RADAR = 'i';

/** With fewer figures a ring of axes shows nothing that bars do not show. */
export const hasRadar = ({ axes }: IndexProfile): boolean => axes.filter(({ score }) => score !== null).length >= LEAST_AXES;

/** The bars of an area's profile, and its radar where there are figures enough for one. */
export function indexProfileCells(site: Site, area: Area): SheetCell[] {
  const profile = indexProfile(site, area);
  if (profile === null || profile === 'fewAreas') return [];
  const bars = profile.axes.flatMap(({ score }, axis): SheetCell[] =>
    score === null ? [] : [{ name: barName(axis), width: BAR_WIDTH, height: BAR_HEIGHT, content: drawProfileBar(score) }],
  );
  if (!hasRadar(profile)) return bars;
  return [...bars, { name: RADAR, width: RADAR_WIDTH, height: RADAR_HEIGHT, content: drawProfileRadar(profile.axes) }];
}

import type { ChildrenSheet, SheetMap } from '../draw/children-sheet.ts';
import { extremes } from '../derive/extremes.ts';
import { absencesAt, valuesAt } from '../derive/values.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { ABSENCES, type CellState } from '../model/cell.ts';
import { cellAt } from '../model/series.ts';
import { childrenTitle, smallMapSentence } from '../text/children-words.ts';
import { formatNumber, NBSP } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { stateWords } from '../text/signs.ts';
import { childrenSet, type ChildrenIndicator, type ChildrenSet } from './children-set.ts';
import { classesFor } from './classes.ts';
import { classNameOf } from './class-name.ts';
import { cropTo, WIDTH } from './map-crop.ts';
import { href, indicatorPath, newestMap, say, type Site } from './site.ts';

/** A small map as the page shows it. */
export interface ChildMap {
  readonly title: string;
  readonly note: string;
  readonly href: string;
  readonly src: string;
  readonly alt: string;
}

/** One area is no map, and thousands are too many for one that is a hand wide. */
const MOST_AREAS = 1000;

/** The areas whose children have a picture of their maps. */
export const childMapAreas = (site: Site): readonly AreaId[] =>
  [...site.portal.areas.keys()].filter((id) => {
    const set = childrenSet(site, id);
    return set !== null && drawnChildren(site, set).length > 1 && mapped(set).length > 0;
  });

/** The small maps of an area's children, all in one file; null where they cannot be drawn. */
export function childMaps(site: Site, set: ChildrenSet): readonly ChildMap[] {
  const children = drawnChildren(site, set);
  if (children.length < 2) return [];
  const ids = children.map(({ id }) => id);
  const where = childrenTitle(say(site, site.portal.levels.get(set.level)!.many), set.area.name, site.language);
  return mapped(set).map(({ indicator, series, period }): ChildMap => {
    const values = valuesAt(series, ids, period);
    const ends = extremes(
      children.map(({ name }, at): readonly [string, number] => [name, values[at]!]),
      indicator.decimals,
    );
    const title = say(site, indicator.title);
    const time = formatPeriod(series.periods[period]!, site.language, 'short');
    return {
      title: say(site, indicator.short) || title,
      note: [say(site, indicator.unit), time].filter(Boolean).join(`,${NBSP}`),
      href: `${indicatorPath(site, indicator.id)}?ebene=${set.level}`,
      src: `${href(site, `/gebiete/bilder/karten-${set.area.id}.svg`)}#k.${indicator.id}`,
      alt: smallMapSentence({
        language: site.language,
        title,
        period: time,
        where,
        unit: say(site, indicator.unit),
        decimals: indicator.decimals,
        lowest: ends && { value: ends.lowest.value, names: ends.lowest.of },
        highest: ends && { value: ends.highest.value, names: ends.highest.of },
        total: children.length,
        absences: absencesAt(series, ids, period),
      }),
    };
  });
}

/** What the file with the small maps of an area is drawn from. */
export function childrenSheet(site: Site, id: AreaId): ChildrenSheet {
  const set = childrenSet(site, id)!;
  const children = drawnChildren(site, set);
  const map = newestMap(site, set.level)!;
  const { height, place } = cropTo(
    map,
    children.map((child) => child.id),
  );
  const maps = mapped(set).map(({ indicator, series, period }): SheetMap => {
    const classes = classesFor(site, indicator, set.level);
    const classNames = children.map((child) => classNameOf(cellAt(series, child.id, period), classes, indicator.decimals));
    const style = { decimals: indicator.decimals, language: site.language, grouping: 'table' } as const;
    return {
      name: `k.${indicator.id}`,
      classCount: classes.count,
      classNames,
      bounds: classes.breaks.slice(0, Math.max(0, classes.count - 1)).map((value) => formatNumber(value, style)),
      absent: swatches(classNames).map(([className, state]) => ({ className, label: stateWords(state, site.language).name })),
    };
  });
  return {
    palette: site.portal.declaration.palette,
    width: WIDTH,
    height,
    shapes: children.map(({ id: child }) => place(map.paths.get(child)!)),
    maps,
  };
}

/** What is no class: figures that are withheld look alike whatever the reason, and stand once. */
function swatches(classNames: readonly string[]): readonly (readonly [string, CellState])[] {
  const drawn = new Set(classNames.map((name) => (name === 's-protected' ? 's-suppressed' : name)));
  const known = [['z', 'zero'], ...ABSENCES.map((state) => [`s-${state}`, state] as const)] as const;
  return known.filter(([name]) => drawn.has(name));
}

const mapped = ({ indicators }: ChildrenSet): readonly ChildrenIndicator[] =>
  indicators.filter(({ indicator }) => indicator.mappable);

function drawnChildren(site: Site, { level, children }: ChildrenSet): readonly Area[] {
  const map = newestMap(site, level);
  const drawn = map === null ? [] : children.filter(({ id }) => map.paths.has(id));
  return drawn.length > MOST_AREAS ? [] : drawn;
}

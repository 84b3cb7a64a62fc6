import type { Raw } from '../draw/escape.ts';
import { drawRowCell, ROW_HEIGHT, ROW_WIDTH } from '../draw/row-cell.ts';
import type { SheetCell } from '../draw/sheet-cell.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { lastPeriod } from './coverage.ts';
import { rowsOfLevel, type RowGround } from './row-ground.ts';
import { lineOf, referenceLine } from './row-line.ts';
import { stripName, stripOfLevel } from './row-strip.ts';
import type { Site } from './site.ts';

/** A row's strip and line in one drawing, named by the number of the indicator. */
export const rowCells = (site: Site, area: Area): SheetCell[] =>
  rowsOfLevel(site, area.level).map((ground) => ({
    name: String(ground.k),
    width: ROW_WIDTH,
    height: ROW_HEIGHT,
    content: contentOf(site, area, ground),
  }));

function contentOf(site: Site, area: Area, ground: RowGround): Raw {
  const { series, span } = ground;
  const last = lastPeriod(ground.series, ground.span, area);
  const cell = cellAt(series, area.id, last);
  const strip = stripOfLevel(site, ground, area, last);
  const to = Math.max(span.first, Math.min(last, span.last));
  const reference = ground.total ? null : referenceOf(site, area);
  return drawRowCell({
    strip: strip === null ? null : { name: stripName(ground, last), ground: strip },
    value: cell.kind === 'value' ? cell.value : null,
    own: lineOf(ground, area.id, to),
    reference: reference === null ? null : referenceLine(ground, reference, to),
  });
}

function referenceOf(site: Site, area: Area): AreaId | null {
  const { declaration, areas } = site.portal;
  const { reference } = declaration;
  return reference === null || reference === area.id || !areas.has(reference) ? null : reference;
}

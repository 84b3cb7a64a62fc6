import { drawSymbols } from '../core/draw/symbols.ts';
import type { AreaId } from '../core/model/ids.ts';
import type { Language } from '../core/model/localized.ts';
import type { MapPath } from '../core/view/map.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { symbolLegend } from '../core/view/symbols-model.ts';
import type { Scene } from './map-view.ts';

/** A drawing that waits for its circles. */
export function symbolsDrawing({ data, figures }: Scene, shapes: ShapeFile, language: Language): SVGSVGElement {
  const path = (d: string): MapPath => ({ area: '' as AreaId, d, className: 'ground', title: null, marked: false });
  const drawing = drawSymbols({
    ground: { ...shapes, label: '', classCount: 0, paths: shapes.paths.map(path) },
    circles: [],
    legend: symbolLegend(
      data.symbols!,
      data.decimals,
      figures.values.some((value) => value < 0),
      language,
    ),
  });
  const place = document.createElement('div');
  place.innerHTML = drawing;
  return place.querySelector('svg')!;
}

import type { Language } from '../core/model/localized.ts';
import type { SymbolCircle } from '../core/draw/symbols.ts';
import type { Figures } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { MapSource } from './map-source.ts';

/** What a map shows: an indicator on a level in a period. */
export interface Scene {
  readonly level: LevelFile;
  readonly data: IndicatorFile;
  /** Position in `data.periods`. */
  readonly period: number;
  readonly figures: Figures;
}

/** How a scene is painted and told. */
export interface Painting {
  /** Class name of each drawn area, by position: `c0` …, `z`, `s-…`, `gone`. */
  readonly classNames: readonly string[];
  readonly classCount: number;
  readonly scheme: 'sequential' | 'diverging' | 'bivariate';
  readonly legend: readonly LegendEntry[];
  readonly headline: string | null;
  /** What is shown, level and period included: the line below the headline, and the name of the picture. */
  readonly subtitle: string;
  readonly sentence: string;
  /** Counts are drawn as circles; none in any other painting. */
  readonly circles?: readonly SymbolCircle[];
  /** What each area has more than what it is compared with, NaN where there is nothing to compare; none in any other painting. */
  readonly differences?: readonly number[];
  /** What is said of an area after its name. */
  readonly read: (k: number) => string;
}

export interface LegendEntry {
  readonly className: string;
  readonly label: string;
}

/** Paints a scene in another way than by its classes: compared with an area, in other classes … */
export type Painter = (scene: Scene) => Painting | Promise<Painting>;

/** What stands in the address; null for what is as the page was built. */
export interface ViewState {
  /** Key of the period. */
  readonly jahr: string | null;
  readonly ebene: string | null;
  readonly gebiet: string | null;
  /** `jenks`, `jenks.5` … */
  readonly klassen: string | null;
  /** What is compared with: an area's id, `eltern`, or `jahr:<key>`. */
  readonly vergleich: string | null;
  /** `1` when patterns are drawn beside colours. */
  readonly muster: string | null;
  /** Ids of the areas whose development is shown beside that of the marked one, with `;` between them. */
  readonly verlauf: string | null;
}

/** A map on a page, for the tools around it. */
export interface MapView {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly source: MapSource;
  readonly scene: Scene;
  readonly painting: Painting;
  readonly marked: number | null;
  readonly state: ViewState;
  /** Changes what is shown and what stands in the address; done when it is painted. */
  set(change: Partial<ViewState>): Promise<void>;
  mark(k: number | null): void;
  /** Calls at once and after every change of scene, painting or mark; returns what ends it. */
  watch(listener: (view: MapView) => void): () => void;
}

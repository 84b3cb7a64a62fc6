import { divergingBounds } from '../core/derive/diverging.ts';
import { isTotal } from '../core/derive/is-total.ts';
import type { Language } from '../core/model/localized.ts';
import { unitInDative } from '../core/text/unit.ts';
import { differenceClass, differenceLabels } from '../core/view/difference-classes.ts';
import { CELL_STATES, showsFigure } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { LegendEntry, Painter, Painting, Scene } from './map-view.ts';
import type { MapSource } from './map-source.ts';
import { isAlive } from './map-words.ts';
import { againstOf, type Against } from './paint-against.ts';
import { boundsOver } from './paint-bounds.ts';
import { paintClasses, subtitleOf, withStates } from './paint-classes.ts';
import { comparisonFacts, headlineOf, readComparison, sentenceOf } from './paint-compare-texts.ts';
import { differencesOf } from './paint-differences.ts';
import { sidesAt, type Sides } from './paint-sides.ts';
import { paintSymbols } from './paint-symbols.ts';
import { paintWord, type PaintWord } from './paint-words.ts';

/** Paints how far each area is from an area, from the one above it, or from itself in another year. */
export function comparePainter(choice: string, source: MapSource, language: Language): Painter {
  return async (scene) => {
    const ofYear = choice.startsWith('jahr:');
    if (!ofYear && isTotal(scene.data)) return refused(scene, source, language, ['counts', 'countsInstead']);
    const against = await againstOf(choice, scene, source, language);
    if (against === null) return refused(scene, source, language, [ofYear ? 'unknownYear' : 'unknownArea']);
    const { key } = scene.data.periods[against.period ?? scene.period]!;
    const [sides, bounds] = await Promise.all([
      sidesAt(against, key, source, language),
      against.period === null ? boundsOver(choice, scene, against, source, language) : null,
    ]);
    return paintComparison(scene, against, sides, bounds, language);
  };
}

/** The scene as it was built, and before its sentence the reason why it is not as wanted. */
export async function refused(
  scene: Scene,
  source: MapSource,
  language: Language,
  reasons: readonly PaintWord[],
): Promise<Painting> {
  const painting = scene.data.mappable ? paintClasses(scene, language) : await paintSymbols(scene, source, language);
  return { ...painting, sentence: [...reasons.map((key) => paintWord(language, key)), painting.sentence].join(' ') };
}

/** Areas that have a figure, but nothing to compare it with. */
const APART = 's-apart';

/** Without bounds they are made for the differences that are shown. */
export function paintComparison(
  scene: Scene,
  against: Against,
  sides: Sides,
  fixed: readonly number[] | null,
  language: Language,
): Painting {
  const { level, data, figures, period } = scene;
  const { decimals } = data;
  const differences = differencesOf(scene, sides);
  const own = Array.from({ length: level.own }, (_, k) => k).filter((k) => isAlive(scene, k));
  const bounds =
    fixed ??
    divergingBounds(
      own.map((k) => differences[k]!),
      level.own,
      decimals,
    );
  const classNames = Array.from({ length: level.drawn }, (_, k) => {
    if (!isAlive(scene, k)) return 'gone';
    if (!showsFigure(figures.states[k]!)) return `s-${CELL_STATES[figures.states[k]!]!}`;
    return Number.isNaN(differences[k]) ? APART : differenceClass(bounds, differences[k]!, decimals);
  });
  const facts = comparisonFacts(scene, against, differences, own, language);
  // Where nothing is compared, there is nothing to be classed.
  const classes = facts.differences.length === 0 ? [] : differenceLabels(bounds, decimals, language);
  const apart: LegendEntry[] = classNames.includes(APART) ? [{ className: APART, label: paintWord(language, 'apart') }] : [];
  return {
    classNames,
    classCount: 2 * bounds.length + 1,
    scheme: 'diverging',
    legend: [...withStates(scene, classes, classNames), ...apart],
    headline: headlineOf(scene, against, facts),
    subtitle: paintWord(language, 'difference', {
      what: subtitleOf(scene, data.periods[period]!.label),
      base: against.base,
      unit: inUnit(data, language),
    }),
    sentence: sentenceOf(scene, against, sides, facts, language),
    differences,
    read: (k) => readComparison(scene, against, sides, differences[k]!, k, language),
  };
}

/** Where it is that of the figures themselves, it has been named before. */
const inUnit = ({ unit, differenceUnit }: IndicatorFile, language: Language): string =>
  differenceUnit === unit ? '' : ` in ${unitInDative(differenceUnit, language)}`;

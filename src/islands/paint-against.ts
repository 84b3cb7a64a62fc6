import type { Language } from '../core/model/localized.ts';
import { duringKey, toPeriod } from '../core/text/period-key.ts';
import { asBase, asPlace } from '../core/text/place.ts';
import { withinSentence } from '../core/text/plural.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { MapSource } from './map-source.ts';
import type { Scene } from './map-view.ts';
import { locateAreas, type Located } from './paint-locate.ts';
import { paintWord } from './paint-words.ts';
import { periodAt } from './period-at.ts';

/** What the areas of a scene are compared with, in figures and in words. */
export interface Against {
  readonly kind: 'area' | 'parents' | 'period';
  readonly sides: readonly (Located | null)[];
  /** The area compared with, where it stands in the same file. */
  readonly self: number | null;
  /** The period compared with; null for the one that is shown. */
  readonly period: number | null;
  /** After `höher als`: `im Landkreis Auental`, `in der jeweiligen Gemeinde`, `2015`. */
  readonly than: string;
  /** The same for one area. */
  readonly thanOf: (k: number) => string;
  /** After `Unterschied`: `zum Landkreis Auental`. */
  readonly base: string;
}

/** What a choice names: an area's id, `eltern`, or `jahr:<key>`; null where there are no figures of it. */
export async function againstOf(choice: string, scene: Scene, source: MapSource, language: Language): Promise<Against | null> {
  if (choice.startsWith('jahr:')) return againstPeriod(choice.slice(5), scene, language);
  return choice === 'eltern' ? againstParents(scene, source, language) : againstArea(choice, scene, source, language);
}

function againstPeriod(key: string, { level, data }: Scene, language: Language): Against | null {
  const at = periodAt(data, key);
  const facts = data.periods[at];
  if (facts === undefined) return null;
  const than = duringKey(facts.key, language, 'short') ?? facts.label;
  const sides = level.ids.map((_, k): Located => ({ level, data, k }));
  return {
    kind: 'period',
    sides,
    self: null,
    period: at,
    than,
    thanOf: () => than,
    base: toPeriod(facts, language),
  };
}

async function againstArea(id: string, scene: Scene, source: MapSource, language: Language): Promise<Against | null> {
  const side = (await locateAreas([id], scene, source)).get(id);
  if (side === undefined) return null;
  const name = side.level.names[side.k]!;
  const than = asPlace(name, language);
  const sides = scene.level.ids.map(() => side);
  const self = side.level === scene.level ? side.k : null;
  return { kind: 'area', sides, self, period: null, than, thanOf: () => than, base: asBase(name, language) };
}

async function againstParents(scene: Scene, source: MapSource, language: Language): Promise<Against | null> {
  const { groups, parents } = scene.level;
  const ids = groups.map(({ id }) => id);
  const found = await locateAreas(ids, scene, source);
  if (found.size === 0) return null;
  const sides = parents.map((at) => (at < 0 ? null : (found.get(ids[at]!) ?? null)));
  const levels = new Set([...found.values()].map(({ level }) => level));
  const [only] = levels.size === 1 ? levels : [];
  const than = groups.length === 1 ? asPlace(groups[0]!.name, language) : eachParent(asPlace, only, language);
  const thanOf = (k: number): string => {
    const name = groups[parents[k] ?? -1]?.name;
    return name === undefined ? than : asPlace(name, language);
  };
  const base = groups.length === 1 ? asBase(groups[0]!.name, language) : eachParent(asBase, only, language);
  return { kind: 'parents', sides, self: null, period: null, than, thanOf, base };
}

/** `in der jeweiligen Gemeinde`, `zum jeweiligen Landkreis`, where the areas above have one word, and it is known to take an article. */
function eachParent(phrase: typeof asPlace, level: Pick<LevelFile, 'one'> | undefined, language: Language): string {
  const place = phrase === asPlace;
  if (level !== undefined && language === 'en') return `${place ? 'in' : 'from'} its ${withinSentence(level.one, 'en')}`;
  const [, article] = /^(im|in der|zum|zur) /.exec(level === undefined ? '' : phrase(level.one, 'de')) ?? [];
  if (level === undefined || article === undefined) return paintWord(language, place ? 'eachPlace' : 'eachBase');
  return `${article} jeweiligen ${level.one}`;
}

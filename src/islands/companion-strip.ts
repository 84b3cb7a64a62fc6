import { drawStrip } from '../core/draw/strip.ts';
import type { Language } from '../core/model/localized.ts';
import { withinSentence } from '../core/text/plural.ts';
import { stripLabel, stripWords } from '../core/text/strip-words.ts';
import { stripModel } from '../core/view/strip-model.ts';
import { ownAreas, referenceOf, sentenceText } from './companion-scene.ts';
import type { MapView, Scene } from './map-view.ts';
import { classNameAt } from './map-words.ts';
import { subtitleOf } from './paint-classes.ts';

type Strip = { readonly model: NonNullable<ReturnType<typeof stripModel>>; readonly subtitle: string } & ReturnType<
  typeof stripWords
>;

/** The distribution of the figures that the map shows; null where there are too few. */
export function stripOfScene(scene: Scene, marked: number | null, language: Language): Strip | null {
  const { level, data, period, figures } = scene;
  const own = ownAreas(scene);
  const known = own.filter((k) => !Number.isNaN(figures.values[k]!)).sort((a, b) => figures.values[a]! - figures.values[b]!);
  const reference = referenceOf(scene);
  const text = (k: number): string => sentenceText(scene, k, language);
  const subtitle = subtitleOf(scene, data.periods[period]!.label);
  const ends = known.length === 0 ? ['', ''] : [text(known[0]!), text(known.at(-1)!)];
  const model = stripModel({
    language,
    label: stripLabel({ subject: subtitle, count: known.length, lowest: ends[0]!, highest: ends[1]! }, language),
    decimals: data.decimals,
    classCount: data.classes.count,
    areas: known.map((k) => ({
      k,
      value: figures.values[k]!,
      className: classNameAt(scene, k),
      title: `${level.names[k]!}: ${text(k)}`,
      marked: k === marked,
    })),
    reference:
      reference === null ? null : { value: figures.values[reference]!, text: `${level.names[reference]!}: ${text(reference)}` },
  });
  if (model === null) return null;
  const words = stripWords(withinSentence(level.many, language), reference === null ? null : level.names[reference]!, language);
  return { ...words, subtitle, model };
}

/** Keeps a figure that was built with the strip in step with the map; a click on a dot marks its area. */
export function showStrip(figure: HTMLElement, { scene, marked, language }: MapView): void {
  const strip = stripOfScene(scene, marked, language);
  const body = figure.querySelector('[data-strip]');
  figure.hidden = strip === null;
  if (strip === null || !body) return;
  figure.querySelector('.figure-title')?.replaceChildren(strip.title);
  figure.querySelector('.sub')?.replaceChildren(strip.subtitle);
  figure.querySelector('.note')?.replaceChildren(strip.note);
  body.innerHTML = drawStrip(strip.model);
}

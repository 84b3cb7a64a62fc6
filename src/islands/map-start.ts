import { drawnMaps } from './map-drawings.ts';
import { findArea } from './map-find.ts';
import { mapKeys } from './map-keys.ts';
import { mapLegend } from './map-legend.ts';
import { levelChoice } from './map-levels.ts';
import { mapPicture } from './map-paths.ts';
import { mapPointer } from './map-pointer.ts';
import { mapReadout } from './map-readout.ts';
import { isPeriod, sceneOf, type Built } from './map-scene.ts';
import { mapSource } from './map-source.ts';
import { announcement, mapTexts } from './map-texts.ts';
import type { MapView, Painting, Scene, ViewState } from './map-view.ts';
import { isAlive } from './map-words.ts';
import { yearControl } from './map-years.ts';
import { mapZoom } from './map-zoom.ts';
import { paintClasses } from './paint-classes.ts';
import { tableBeside } from './table-beside.ts';
import { addressWriter, AS_BUILT, readViewState } from './view-state.ts';
import { languageOf } from './words.ts';

/** Brings a built map to life; done when it shows what the address asks for. */
export async function startMap(root: HTMLElement, ownsAddress: boolean): Promise<MapView> {
  const language = languageOf(document.documentElement.lang);
  const { folder = '', indicator = '', level = '', period = '' } = root.dataset;
  const built: Built = { indicator, level, period };
  const source = mapSource(folder);
  const readout = mapReadout(root, language);
  const write = ownsAddress ? addressWriter() : null;

  const painted = async (scene: Scene, state: ViewState): Promise<Painting> => {
    if (state.vergleich === null && !scene.data.mappable)
      return (await import('./paint-symbols.ts')).paintSymbols(scene, source, language);
    if (state.klassen === null && state.vergleich === null) return paintClasses(scene, language);
    return (await import('./painters.ts')).painterFor(state, source, language)(scene);
  };
  const normal = normalizer(root, built);
  let state = normal(ownsAddress ? readViewState(location.search) : AS_BUILT);
  /** What has been asked for, painted or not. */
  let wanted = state;
  let scene = await sceneOf(source, built, AS_BUILT, language).catch((error: unknown) => {
    readout.fail();
    throw error;
  });
  let painting = await painted(scene, AS_BUILT);
  let marked: number | null = null;
  const listeners = new Set<(view: MapView) => void>();
  const view: MapView = {
    root,
    language,
    source,
    get scene() {
      return scene;
    },
    get painting() {
      return painting;
    },
    get marked() {
      return marked;
    },
    get state() {
      return state;
    },
    set,
    mark,
    watch(listener) {
      listeners.add(listener);
      listener(view);
      return () => void listeners.delete(listener);
    },
  };

  const drawings = drawnMaps(root, source, level, language);
  const picture = mapPicture(root);
  const legend = mapLegend(root, language);
  const texts = mapTexts(root);
  const table = tableBeside(view);
  const zoom = mapZoom(root);
  let latest = 0;

  async function set(change: Partial<ViewState>): Promise<void> {
    const run = ++latest;
    const next = normal({ ...wanted, ...change });
    wanted = next;
    try {
      const nextScene = await sceneOf(source, built, next, language);
      const [nextPainting, svg] = await Promise.all([
        painted(nextScene, next),
        drawings.of(nextScene),
        next.muster === '1' ? import('./options-style.ts').then(({ optionsStyle }) => optionsStyle()) : null,
      ]);
      const redraw = await drawings.redrawing(nextScene, svg);
      // A newer wish came up meanwhile.
      if (run !== latest) return;
      const isOther = nextScene.data !== scene.data || nextScene.period !== scene.period;
      const moved = nextScene.level !== scene.level;
      [scene, painting, state] = [nextScene, nextPainting, next];
      redraw?.();
      if (moved) drawings.show(svg);
      if (moved || redraw) picture.use(svg);
      if (moved) zoom.use(svg);
      picture.paint(painting);
      legend.show(painting);
      texts.show(painting, scene);
      root.classList.toggle('patterned', state.muster === '1');
      const k = state.gebiet === null ? -1 : scene.level.ids.indexOf(state.gebiet);
      show(k >= 0 && isAlive(scene, k) ? k : null);
      if (isOther) table.show();
      if (marked === null && !years.playing) texts.announce(announcement(painting, scene));
    } catch (error) {
      if (run === latest) {
        wanted = state;
        readout.fail();
        tell();
      }
      throw error;
    }
  }

  /** Shows which area is marked, everywhere. */
  function show(k: number | null): void {
    marked = k;
    const gebiet = k === null ? null : scene.level.ids[k]!;
    state = { ...state, gebiet };
    wanted = { ...wanted, gebiet };
    picture.mark(k);
    legend.mark(k === null ? null : (painting.classNames[k] ?? null));
    table.mark(k);
    readout.show(view);
    tell();
  }

  function mark(k: number | null): void {
    readout.clear(k === null && marked !== null);
    if (k !== null) zoom.follow(picture.boxOf(k));
    show(k);
  }

  function tell(): void {
    write?.({ ...state });
    for (const listener of listeners) listener(view);
  }

  const years = yearControl(view, readout.mute, () => texts.announce(announcement(painting, scene)));
  levelChoice(view);
  mapPointer(view, picture, readout);
  mapKeys(view, picture, zoom);
  findArea(view);

  if (asks(state)) await set({}).catch(() => undefined);
  else show(null);
  return view;
}

const asks = (state: ViewState): boolean => Object.values(state).some((value) => value !== null);

/** What is as it was built needs no word in the address, and what can be no year or level asks for nothing. */
function normalizer({ dataset }: HTMLElement, { level, period }: Built): (state: ViewState) => ViewState {
  const levels = (dataset.levels ?? '').split(' ').filter((id) => id !== level);
  return (state) => ({
    ...state,
    jahr: state.jahr === null || state.jahr === period || !isPeriod(state.jahr) ? null : state.jahr,
    ebene: state.ebene !== null && levels.includes(state.ebene) ? state.ebene : null,
  });
}

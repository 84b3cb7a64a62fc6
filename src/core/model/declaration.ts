import type { Level } from './area.ts';
import type { AreaId, IndicatorId, LevelId, ThemeId } from './ids.ts';
import type { Language, Text } from './localized.ts';
import type { ProfileSettings } from './profile.ts';

export interface Theme {
  readonly id: ThemeId;
  readonly title: Text;
  readonly description: Text;
}

/** `data/portal.yaml`: who publishes, which levels and themes there are, what is shown first. */
export interface Declaration {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly language: Language;
  readonly url: string | null;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly publisher: Contact & { readonly address: string | null };
  readonly contact: Contact;
  readonly licence: string;
  /** The hierarchy, top first, then the overlays. */
  readonly levels: readonly Level[];
  readonly reference: AreaId | null;
  readonly defaultLevel: LevelId;
  readonly themes: readonly Theme[];
  readonly keyIndicators: readonly IndicatorId[];
  readonly profile: ProfileSettings;
  readonly palette: Palette;
  readonly signs: Signs;
  readonly fictional: boolean;
}

export interface Contact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

export const PALETTES = ['petrol', 'plum', 'slate', 'ochre', 'moss'] as const;
export type Palette = (typeof PALETTES)[number];

/** Signs for what is no ordinary number; publishers may set their own. */
export interface Signs {
  readonly zero: string;
  readonly nearlyZero: string;
  readonly missing: string;
  readonly later: string;
  readonly suppressed: string;
  readonly protected: string;
  readonly unreliable: string;
  readonly notMeaningful: string;
}

export const DEFAULT_SIGNS: Signs = {
  zero: '–',
  nearlyZero: '0',
  missing: '.',
  later: '…',
  suppressed: '.',
  protected: '.',
  unreliable: '/',
  notMeaningful: 'x',
};

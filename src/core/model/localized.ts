export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Any text of a declaration: one string for all languages, or one per language. */
export type Text = string | Readonly<Partial<Record<Language, string>>>;

/** The text in the wanted language, or in the one there is. */
export const inLanguage = (text: Text | undefined, language: Language): string =>
  text === undefined ? '' : typeof text === 'string' ? text : (text[language] ?? text.de ?? text.en ?? '');

/**
 * Words that judge the people of an area or brand it: `Problemgebiet`, `schlechter als`, `Schlusslicht`. A description says higher or lower and
 * leaves the judgement to its readers.
 */
const JUDGING =
  /(?<!\p{L})(?:(?:problem|brennpunkt|besser|schlecht|abgehängt|verlierer|gewinner|spitzenreiter|schlusslicht|sorgenkind|bildungsfern|asozial)\p{L}*|sozial schwach\p{L}*|gh?etto\p{L}*|(?:better|best|worse|worst|bad|deprived|losers?|winners?|hotspots?|slums?)(?!\p{L}))/iu;

/** The first such word of a text; null for none. */
export const judgingWord = (text: string): string | null => JUDGING.exec(text)?.[0] ?? null;

/**
 * The known key that was probably meant where a spreadsheet has dropped the leading zeros of `key`, or added some; null when none fits.
 * Keys keep their zeros everywhere in the portal, so this only ever serves a hint.
 */
export function paddedKey(key: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | null {
  const bare = key.replace(/\.0$/, '');
  if (!/^\d+$/.test(bare)) return null;
  for (const candidate of [bare, `0${bare}`, `00${bare}`, bare.replace(/^0+/, '')])
    if (candidate !== key && known.has(candidate)) return candidate;
  return null;
}

const LENGTHS = { ags: [2, 3, 5, 8], ars: [2, 3, 5, 9, 12], local: [] } as const;

/** Whether a key has one of the lengths of its key system; keys of the publisher's own may have any form. */
export const hasKeyForm = (key: string, system: keyof typeof LENGTHS): boolean =>
  system === 'local' || (/^\d+$/.test(key) && LENGTHS[system].some((length) => length === key.length));

/** The key with the one zero before it that would give it the form of its system; null when none would. */
export const withLostZero = (key: string, system: keyof typeof LENGTHS): string | null =>
  /^[1-9]\d*$/.test(key) && hasKeyForm(`0${key}`, system) ? `0${key}` : null;

/** One spelling for all: `Büchelberg`, `Buechelberg` and `BUECHELBERG` fold to `buechelberg`, `Straße` to `strasse`, `Café` to `cafe`. */
export const fold = (text: string): string =>
  stripMarks(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüßæœø]/g, (letter) => SPELLED[letter]!),
  );

const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe' };

export const stripMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

import { GEMEINDEN, SOZIALRAEUME, type Gemeinde, type Sozialraum } from './district.ts';
import { pick, shuffled } from './random.ts';

export interface Place {
  readonly place: string;
  readonly kind: string;
  readonly area: string;
}

const HAMLET_HEADS =
  'Alken Bramm Dassen Ellerts Frieden Gerken Harm Imkers Jessen Klint Lütken Meins Nordel Ostrup Petten Quaden Rebens Schwend Tolken Ummen Vaaken Wichmanns Zießen Barken Düstern Eckers Holtens Ketels Ruten Seelen'.split(
    ' ',
  );
const HAMLET_TAILS = 'hof beck büttel winkel siek kamp lohe hagen sen rode bostel wisch brink mühle felde horst'.split(' ');
const STREET_HEADS =
  'Ahorn Amsel Bach Berg Birken Blumen Brunnen Buchen Deich Dorf Eichen Erlen Feld Finken Flachs Garten Gerber Hafer Heide Hirten Kirch Kornblumen Lerchen Linden Markt Mühlen Pappel Rosen Sand Schäfer Schul Schmiede Sonnen Tannen Ulmen Wald Weiden Wiesen Ziegelei Zimmer'.split(
    ' ',
  );
const STREET_TAILS = ['straße', 'weg', 'straße', 'weg', 'gasse', 'kamp', 'ring'];
/** Streets that say something about their quarter. */
const TOWN_STREETS: Readonly<Record<string, readonly string[]>> = {
  'aue-01': ['Rathausplatz', 'Salzmarkt', 'Webergasse'],
  'aue-02': ['Bahnhofsplatz', 'Am Güterbahnhof', 'Gleisstraße'],
  'aue-03': ['Campusallee', 'Bibliotheksweg', 'Theaterstraße'],
  'aue-04': ['Südwall', 'Am Lindentor'],
  'aue-05': ['Am Papierwehr', 'Gasstraße', 'Weberkamp'],
  'aue-06': ['Ziegelhöhe', 'Schlossallee', 'Orangerieweg'],
  'aue-07': ['Weidendamm', 'Auepromenade'],
  'aue-08': ['Lerchenfelder Allee', 'Feldlerchenweg', 'Haubenlerchenweg'],
  'aue-09': ['Industriestraße', 'Am Umspannwerk', 'Dieselstraße'],
  'lin-01': ['Brückenstraße', 'Tuchmacherstraße', 'Nordwall'],
  'lin-02': ['Fährstraße', 'Am Alten Hafen', 'Bahnhofstraße'],
  'lin-03': ['Westendplatz', 'Heinrich-Lauter-Straße'],
  'lin-04': ['Parkstraße', 'Lindenallee'],
  'lin-05': ['Kasernenstraße', 'Exerzierplatz', 'Am Wachtor'],
  'wal-02': ['Hüttenstraße', 'Am Hochofen'],
  'ebe-01': ['Kurparkallee', 'Brunnenplatz'],
};

/** Names of hamlets and streets people may look for. Hamlets are told once; many places have a Schulstraße. */
export function places(): Place[] {
  const hamlets = shuffled(
    'hamlets',
    HAMLET_HEADS.flatMap((head) => HAMLET_TAILS.map((tail) => head + tail)),
  );
  return SOZIALRAEUME.flatMap((area) => {
    const out: Place[] = [];
    const add = (place: string, kind: string): void => {
      if (!out.some((known) => known.place === place)) out.push({ place, kind, area: area.id });
    };
    for (let k = 0; k < hamletsOf(area); k++) add(hamlets.pop()!, area.character === 'remote' && k > 1 ? 'Weiler' : 'Ortsteil');
    for (const known of TOWN_STREETS[area.id] ?? []) add(known, 'Straße');
    const urban = area.gemeinde.key === 'aue' || area.gemeinde.key === 'lin';
    for (let k = 0; out.length < (urban ? 5 : 2) + hamletsOf(area); k++) add(street(area, k), 'Straße');
    return out.toSorted((a, b) => (a.kind + a.place < b.kind + b.place ? -1 : 1));
  });
}

/** One for each Gemeinde; nobody has them. */
export const postalCode = (gemeinde: Gemeinde): string => String(99_900 + GEMEINDEN.indexOf(gemeinde));

/** A code leads to its Gemeinde and to every Sozialraum there. */
export const postalCodes = (): Place[] =>
  GEMEINDEN.flatMap((gemeinde) => {
    const below = SOZIALRAEUME.filter((area) => area.gemeinde === gemeinde);
    return [gemeinde, ...below].map(({ id }) => ({ place: postalCode(gemeinde), kind: 'PLZ', area: id }));
  });

function hamletsOf({ character }: Sozialraum): number {
  if (character === 'village' || character === 'remote') return 4;
  if (character === 'suburb' || character === 'smallTown' || character === 'spa' || character === 'works') return 2;
  return 0;
}

function street({ id, character }: Sozialraum, k: number): string {
  if ((character === 'village' || character === 'remote') && k === 0)
    return pick(`street/${id}`, ['Dorfstraße', 'Schulstraße', 'Kirchweg', 'Hauptstraße']);
  return pick(`street/${id}/${k}`, STREET_HEADS) + pick(`tail/${id}/${k}`, STREET_TAILS);
}

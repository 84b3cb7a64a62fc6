import { csv } from '../csv.ts';
import type { Sozialraum } from '../district.ts';
import type { Ring } from '../geometry/borders.ts';
import { places, postalCode } from '../places.ts';
import { pick, uniform } from '../random.ts';
import { spotIn } from './spot.ts';

/** What a model says of a facility; where it stands and how it is reached is drawn from its id. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly provider: string;
  readonly area: Sozialraum;
  readonly status: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly capacity?: number;
  /** A service without a place of its own. */
  readonly nowhere?: boolean;
}

const HEADER = 'id,name,kind,provider_type,lon,lat,area,status,opened,closed,address,url,Telefon,E-Mail'.split(',');

const streets = Map.groupBy(
  places().filter(({ kind }) => kind === 'Straße'),
  ({ area }) => area,
);

/** `data/facilities/<category>.csv`; `area` is written for services without a place, and for every third facility beside its place. */
export function facilityTable(drafts: readonly Draft[], rings: ReadonlyMap<string, readonly Ring[]>): string {
  const sized = drafts.some(({ capacity }) => capacity !== undefined);
  const rows = drafts.map((draft, at) => {
    const { area, id } = draft;
    const [lon, lat] = draft.nowhere ? ['', ''] : spotIn(area, rings.get(area.id)!, id);
    const host = `${id}.example.org`;
    return [
      ...[id, draft.name, draft.kind, draft.provider, lon, lat],
      draft.nowhere || at % 3 === 0 ? area.id : '',
      ...[draft.status, draft.opened ?? '', draft.closed ?? '', draft.nowhere ? '' : addressIn(area, id)],
      uniform(`web/${id}`) < 0.7 && draft.status !== 'geschlossen' ? `https://${host}/` : '',
      draft.status === 'geschlossen' ? '' : `09990 000-${200 + Math.floor(uniform(`phone/${id}`) * 700)}`,
      draft.status === 'geschlossen' ? '' : `kontakt@${host}`,
      ...(sized ? [String(draft.capacity ?? '')] : []),
    ];
  });
  return csv([...HEADER, ...(sized ? ['Plätze'] : [])], rows);
}

function addressIn({ id, gemeinde }: Sozialraum, key: string): string {
  const street = pick(`street/${key}`, streets.get(id)!).place;
  return `${street} ${1 + Math.floor(uniform(`number/${key}`) * 60)}, ${postalCode(gemeinde)} ${gemeinde.name}`;
}

/** `Kita „Löwenzahn“` → `kita-loewenzahn`: an id and the name of a host. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

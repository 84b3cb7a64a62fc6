import { SOZIALRAEUME } from '../district.ts';
import { pick } from '../random.ts';
import { slug, type Draft } from './facility.ts';

/** Which advice there is, and in which quarters. */
const OFFERS: Readonly<Record<string, readonly string[]>> = {
  Schuldnerberatung: ['aue-02', 'lin-03', 'wal-01'],
  Erziehungsberatung: ['aue-01', 'lin-01', 'oll-01', 'bre-01'],
  Suchtberatung: ['aue-02', 'lin-02'],
  Pflegestützpunkt: ['aue-01', 'lin-01', 'ebe-01', 'wal-01'],
  Migrationsberatung: ['aue-05', 'lin-05'],
  Familienzentrum: ['aue-05', 'lin-03', 'wal-02', 'que-01'],
};

/** Advice centres, and two services that come to people's homes. */
export function adviceCentres(): Draft[] {
  const at = (id: string) => SOZIALRAEUME.find((area) => area.id === id)!;
  const centres = Object.entries(OFFERS).flatMap(([kind, ids]) =>
    ids.map((id): Draft => {
      const name = `${kind} ${at(id).gemeinde.name}${kind === 'Familienzentrum' ? ` – ${at(id).name}` : ''}`;
      const provider = pick(`beratung/${kind}/${id}`, ['freigemeinnützig', 'freigemeinnützig', 'kirchlich', 'Landkreis']);
      return {
        id: slug(name),
        name,
        kind,
        provider,
        area: at(id),
        status: id === 'que-01' ? 'im Bau' : 'offen',
        ...(id === 'que-01' ? { opened: '2027-03' } : {}),
      };
    }),
  );
  const mobile = ['has-01', 'mue-01'].map((id): Draft => {
    const name = `Aufsuchende Familienhilfe ${at(id).gemeinde.name}`;
    return {
      id: slug(name),
      name,
      kind: 'Aufsuchende Beratung',
      provider: 'freigemeinnützig',
      area: at(id),
      status: 'offen',
      nowhere: true,
    };
  });
  const closed: Draft = {
    id: 'suchtberatung-wallersrode',
    name: 'Suchtberatung Wallersrode',
    kind: 'Suchtberatung',
    provider: 'kirchlich',
    area: at('wal-01'),
    status: 'geschlossen',
    closed: '2022-12-31',
  };
  return [...centres, ...mobile, closed];
}

import type { FacilityStatus } from '../model/facility.ts';
import { plainName } from './header.ts';

const WORDS: Readonly<Record<FacilityStatus, readonly string[]>> = {
  open: [
    'open',
    'offen',
    'geöffnet',
    'in betrieb',
    'aktiv',
    'bestehend',
    'bestand',
    'eröffnet',
    'active',
    'existing',
    'operating',
  ],
  planned: ['planned', 'geplant', 'in planung', 'planung', 'im bau', 'in bau', 'vorgesehen', 'under construction'],
  closed: ['closed', 'geschlossen', 'aufgegeben', 'außer betrieb', 'eingestellt', 'ehemalig', 'stillgelegt'],
};

const STATUSES: ReadonlyMap<string, FacilityStatus> = new Map(
  (Object.entries(WORDS) as [FacilityStatus, readonly string[]][]).flatMap(([status, words]) =>
    words.map((word) => [plainName(word), status] as const),
  ),
);

/** What a status cell says, in German or English, or null; an empty cell says `open`. */
export const parseFacilityStatus = (text: string): FacilityStatus | null =>
  text === '' ? 'open' : (STATUSES.get(plainName(text)) ?? null);

import type { TableForm } from './header.ts';

export type FacilityColumn =
  'id' | 'name' | 'kind' | 'provider_type' | 'lon' | 'lat' | 'area' | 'status' | 'opened' | 'closed' | 'address' | 'url';

/** `data/facilities/<category>.csv`; other columns are kept for the downloads. */
export const FACILITY_FORM: TableForm<FacilityColumn> = {
  columns: {
    id: ['kennung', 'nummer', 'nr', 'einrichtungsnummer', 'key'],
    name: ['einrichtung', 'bezeichnung', 'einrichtungsname', 'title'],
    kind: ['art', 'typ', 'einrichtungsart', 'type'],
    provider_type: ['traegerart', 'traegertyp', 'traegerschaft', 'provider'],
    lon: ['laenge', 'laengengrad', 'geografische laenge', 'geographische laenge', 'longitude', 'lng', 'long'],
    lat: ['breite', 'breitengrad', 'geografische breite', 'geographische breite', 'latitude'],
    area: ['gebiet', 'gebietsschluessel', 'schluessel', 'ags', 'ars'],
    status: ['zustand', 'betriebsstatus'],
    opened: ['eroeffnet', 'eroeffnung', 'seit', 'in betrieb seit', 'geoeffnet seit', 'opening'],
    closed: ['geschlossen', 'schliessung', 'geschlossen seit', 'in betrieb bis', 'closing'],
    address: ['adresse', 'anschrift'],
    url: ['internet', 'webseite', 'website', 'homepage', 'www', 'link', 'internetadresse', 'web'],
  },
  required: ['id', 'name'],
};

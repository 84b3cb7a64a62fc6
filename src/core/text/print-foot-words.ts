import type { Language } from '../model/localized.ts';

export interface PrintFootFacts {
  readonly publishers: readonly string[];
  /** The newest period that the page shows. */
  readonly until: string;
  readonly dataVersion: string;
  readonly address: string;
}

/** `Quellen: A; B; eigene Berechnung. Zahlen bis 2025, Datenstand 0123abcd. Vollständig: example.org/gebiete/aue-01/` */
export const printFootLine = ({ publishers, until, dataVersion, address }: PrintFootFacts, language: Language): string => {
  const german = language === 'de';
  const sources = [...publishers, german ? 'eigene Berechnung' : 'own calculation'].join('; ');
  const figures = until === '' ? '' : `${german ? 'Zahlen bis' : 'Figures up to'} ${until}, `;
  const version = `${german ? 'Datenstand' : 'data version'} ${dataVersion}`;
  return `${german ? 'Quellen' : 'Sources'}: ${sources}. ${figures}${version}. ${german ? 'Vollständig' : 'In full'}: ${address}`;
};

import type { Language } from '../model/localized.ts';

const DE = {
  title: 'Weitergeben',
  print: 'Drucken: zwei Seiten A4',
  data: 'Daten',
  compare: 'Vergleichen',
  extract: 'Förderauszug',
  files: {
    csv: { name: 'CSV', what: 'alle Werte und Zeiträume, für Programme' },
    'excel.csv': { name: 'CSV für Excel', what: 'dieselben Werte, mit Semikolon und Dezimalkomma' },
    xlsx: { name: 'Excel', what: 'Arbeitsmappe mit neuesten Werten, Zeitreihen, Zeichen und Quellen' },
    zip: { name: 'ZIP', what: 'alle Dateien, dazu Einrichtungen, Lizenz und Zitiervorschlag' },
  },
};

type HandoverWords = typeof DE;

const EN: HandoverWords = {
  title: 'Pass on',
  print: 'Print: two pages A4',
  data: 'Data',
  compare: 'Compare',
  extract: 'Funding extract',
  files: {
    csv: { name: 'CSV', what: 'all figures and periods, for programs' },
    'excel.csv': { name: 'CSV for Excel', what: 'the same figures, with semicolon and decimal comma' },
    xlsx: { name: 'Excel', what: 'workbook with newest figures, time series, signs and sources' },
    zip: { name: 'ZIP', what: 'all files, with facilities, licence and citation' },
  },
};

/** What can be done with a profile besides reading it. */
export const HANDOVER_WORDS: Readonly<Record<Language, HandoverWords>> = { de: DE, en: EN };

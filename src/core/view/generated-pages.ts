import { uiOf } from '../text/ui.ts';
import type { Site } from './site.ts';

export interface GeneratedPage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[];
}

/** Pages that every portal has, written by the publisher or made from the declaration. */
export const GENERATED = ['methodik', 'impressum', 'datenschutz', 'barrierefreiheit'] as const;
export type GeneratedId = (typeof GENERATED)[number];

/** What can be said from the declaration alone, and nothing that only the publisher can know. */
export const generatedPage = (site: Site, id: GeneratedId): GeneratedPage => PAGES[site.language][id](facts(site));

interface Facts {
  readonly publisher: string;
  readonly address: string | null;
  readonly reach: string;
  /** Whether the boundaries of areas have changed. */
  readonly changed: boolean;
  readonly titles: Readonly<Record<GeneratedId, string>>;
}

function facts(site: Site): Facts {
  const { publisher, contact } = site.portal.declaration;
  const ui = uiOf(site.language);
  const reach = [contact.name, contact.email ?? publisher.email, contact.phone ?? publisher.phone].filter(
    (part) => part !== null,
  );
  return {
    publisher: publisher.name,
    address: publisher.address,
    reach: [...new Set(reach)].join(', '),
    changed: site.portal.changes.length > 0,
    titles: { methodik: ui.methods, impressum: ui.imprint, datenschutz: ui.privacy, barrierefreiheit: ui.accessibility },
  };
}

const section = (heading: string | null, ...paragraphs: (string | null)[]): GeneratedPage['sections'][number] => ({
  heading,
  paragraphs: paragraphs.filter((paragraph): paragraph is string => paragraph !== null && paragraph !== ''),
});

const PAGES: Readonly<Record<'de' | 'en', Readonly<Record<GeneratedId, (facts: Facts) => GeneratedPage>>>> = {
  de: {
    methodik: ({ titles, changed }) => ({
      title: titles.methodik,
      sections: [
        section(
          'So werden Gebiete verglichen',
          'Unterschiede zwischen Anteilen stehen in Prozentpunkten. Andere Unterschiede stehen in der Einheit des Indikators. Unterschiede sind aus ungerundeten Werten berechnet. Ein höherer Wert ist weder gut noch schlecht; was er bedeutet, hängt vom Indikator und vom Ort ab.',
          'Werte größerer Gebiete werden aus Zählern und Nennern der kleineren berechnet. Mittelwerte, Mediane und Indizes werden nie zusammengezählt.',
        ),
        section(
          'So entstehen die Klassen der Karten',
          'Die Grenzen der Klassen gelten für alle Jahre. Eine Farbe bedeutet deshalb in jedem Jahr denselben Bereich von Werten.',
        ),
        ...(changed
          ? [
              section(
                'Wenn sich Gebiete ändern',
                'Werte aus der Zeit vor einer Gebietsänderung sind auf das neue Gebiet umgerechnet und mit g gekennzeichnet: Anzahlen sind zusammengezählt, bei Anteilen und Raten Zähler und Nenner. Wurde ein Gebiet geteilt, sind nur Anzahlen geschätzt, soweit die Anteile bekannt sind; Mittelwerte, Mediane und Indizes beginnen mit dem neuen Gebiet. Karten und Ranglisten früherer Jahre zeigen die damaligen Gebiete.',
              ),
            ]
          : []),
      ],
    }),
    impressum: ({ publisher, address, reach, titles }) => ({
      title: titles.impressum,
      sections: [section('Herausgeber', publisher, address), section('Kontakt', reach)],
    }),
    datenschutz: ({ publisher, reach, titles }) => ({
      title: titles.datenschutz,
      sections: [
        section(
          null,
          'Dieses Portal setzt keine Cookies, misst keine Zugriffe und lädt nichts von anderen Servern. Es besteht aus fertigen Seiten; was Sie suchen oder auswählen, bleibt auf Ihrem Gerät.',
          'Der Betreiber des Servers kann technische Zugriffsdaten wie Ihre IP-Adresse verarbeiten, um die Seiten auszuliefern.',
        ),
        section('Verantwortlich', publisher, reach),
      ],
    }),
    barrierefreiheit: ({ reach, titles }) => ({
      title: titles.barrierefreiheit,
      sections: [
        section(
          null,
          'Alle Seiten lassen sich ohne Maus und ohne JavaScript lesen. Zu jeder Karte gibt es einen Satz, der sie zusammenfasst, und eine Tabelle mit ihren Werten. Ohne JavaScript zeigen beide das neueste Jahr; frühere Jahre stehen in den Dateien zum Herunterladen.',
          'Eine förmliche Prüfung dieses Portals ist hier nicht hinterlegt.',
        ),
        section('Barriere melden', `Wenn Ihnen eine Barriere begegnet, schreiben Sie uns: ${reach}.`),
      ],
    }),
  },
  en: {
    methodik: ({ titles, changed }) => ({
      title: titles.methodik,
      sections: [
        section(
          'How areas are compared',
          'Differences between shares are in percentage points, other differences in the unit of the indicator. Differences are computed from unrounded values. A higher value is neither good nor bad; what it means depends on the indicator and the place.',
          'Figures of larger areas are computed from the numerators and denominators of the smaller ones. Means, medians and indices are never added up.',
        ),
        section(
          'How the classes of maps are made',
          'The bounds hold for all years, so a colour stands for the same range of values in every year.',
        ),
        ...(changed
          ? [
              section(
                'When areas change',
                'Values from before a change of boundaries are recomputed for the new area and marked with g: counts are added up, of shares and rates the numerators and denominators. Where an area was split, only counts are estimated, as far as the shares are known; means, medians and indices begin with the new area. Maps and rankings of earlier years show the areas of that time.',
              ),
            ]
          : []),
      ],
    }),
    impressum: ({ publisher, address, reach, titles }) => ({
      title: titles.impressum,
      sections: [section('Publisher', publisher, address), section('Contact', reach)],
    }),
    datenschutz: ({ publisher, reach, titles }) => ({
      title: titles.datenschutz,
      sections: [
        section(
          null,
          'This portal sets no cookies, measures no visits and loads nothing from other servers. It consists of finished pages; what you search or choose stays on your device.',
          'Whoever runs the server may process technical access data such as your IP address to deliver the pages.',
        ),
        section('Responsible', publisher, reach),
      ],
    }),
    barrierefreiheit: ({ reach, titles }) => ({
      title: titles.barrierefreiheit,
      sections: [
        section(
          null,
          'Every page can be read without a mouse and without JavaScript. Every map has a sentence that sums it up and a table with its values. Without JavaScript both show the newest year; earlier years are in the files to download.',
          'No formal audit of this portal is on record here.',
        ),
        section('Report a barrier', `If you meet a barrier, write to us: ${reach}.`),
      ],
    }),
  },
};

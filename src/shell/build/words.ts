import type { Language } from '../../core/model/localized.ts';

/** What a build says to whoever made the portal, in the portal's language. */
export interface Words {
  readonly addressTaken: (generated: string) => string;
  readonly reserved: string;
  readonly brokenLink: string;
  readonly foreignLink: (target: string) => string;
  readonly activeDrawing: (found: string) => string;
  readonly noFolder: string;
  readonly hidden: (files: readonly string[]) => string;
  readonly withheld: (cells: number) => string;
  readonly unjudged: (indicators: readonly string[]) => string;
  readonly unknownName: (name: string) => string;
  readonly noProperty: (name: string) => string;
  readonly notFound: (name: string) => string;
  readonly pageFails: (message: string) => string;
  readonly correct: string;
  readonly report: string;
  readonly unexpected: (step: string, message: string) => string;
}

const de: Words = {
  addressTaken: (generated) =>
    `Unter dieser Adresse steht schon die erzeugte Datei ${generated}, und keine andere darf sie ersetzen. Die Datei in public umbenennen oder entfernen.`,
  reserved: 'Unter diesem Namen legt Kreisspiegel selbst etwas ab. Die Datei oder ihren Ordner umbenennen.',
  brokenLink: 'Die Verknüpfung führt ins Leere. Sie entfernen oder durch die Datei selbst ersetzen.',
  foreignLink: (target) =>
    `Die Verknüpfung führt nach ${target}. Veröffentlicht wird nur, was im Portalordner liegt, und nichts aus data oder aus verborgenen Ordnern. Sie entfernen oder durch die Datei selbst ersetzen.`,
  activeDrawing: (found) =>
    `Die Datei enthält ausführbaren Code: ${found}. Ihn entfernen oder die Grafik neu ohne Code speichern.`,
  noFolder: 'public ist eine Datei. Erwartet wird ein Ordner.',
  withheld: (cells) => `Nach den Regeln für kleine Zahlen zurückgehalten: ${cells} Werte`,
  unjudged: (indicators) =>
    `Regeln nicht anwendbar, weil Zähler oder Nenner fehlen; geliefert und gezeigt wie geprüft: ${indicators.join(', ')}`,
  hidden: (files) => `Nicht veröffentlicht, weil verborgen: ${files.map((file) => `public/${file}`).join(', ')}`,
  unknownName: (name) => `Der Text verwendet „${name}“, aber dieser Name ist nicht bekannt. Ihn berichtigen oder entfernen.`,
  noProperty: (name) =>
    `Ein Ausdruck fragt nach „${name}“ von etwas, das es nicht gibt. Den Ausdruck berichtigen oder entfernen.`,
  notFound: (name) =>
    `„${name}“ wird eingebunden, aber dort ist nichts zu finden. Den Namen berichtigen oder die Zeile entfernen.`,
  pageFails: (message) => `Die Seite lässt sich nicht erzeugen. Die Meldung lautet: „${message}“.`,
  correct: 'Die Stelle berichtigen oder entfernen.',
  report: 'Bitte melden. Mit DEBUG=1 erscheinen Einzelheiten.',
  unexpected: (step, message) => `Der Schritt „${step}“ ist unerwartet gescheitert: „${message}“. ${de.report}`,
};

const en: Words = {
  addressTaken: (generated) =>
    `The generated file ${generated} has this address, and no other may replace it. Rename or remove the file in public.`,
  reserved: 'Kreisspiegel itself writes something of this name. Rename the file or its folder.',
  brokenLink: 'The link leads nowhere. Remove it, or put the file itself in its place.',
  foreignLink: (target) =>
    `The link leads to ${target}. Only what lies in the portal folder is published, and nothing of data or of hidden folders. Remove it, or put the file itself in its place.`,
  activeDrawing: (found) => `The file contains code that would run: ${found}. Remove it, or save the drawing without code.`,
  noFolder: 'public is a file. It has to be a folder.',
  withheld: (cells) => `Withheld under the rules for small numbers: ${cells} values`,
  unjudged: (indicators) =>
    `Rules not applicable, because numerators or denominators are missing; shown as delivered: ${indicators.join(', ')}`,
  hidden: (files) => `Not published, because hidden: ${files.map((file) => `public/${file}`).join(', ')}`,
  unknownName: (name) => `The text uses “${name}”, but that name is unknown. Correct or remove it.`,
  noProperty: (name) => `An expression asks for “${name}” of something that does not exist. Correct or remove the expression.`,
  notFound: (name) => `“${name}” is imported, but nothing is there. Correct the name or remove the line.`,
  pageFails: (message) => `The page cannot be made. The message is: “${message}”.`,
  correct: 'Correct or remove that place.',
  report: 'Please report this. DEBUG=1 shows the details.',
  unexpected: (step, message) => `The step “${step}” failed unexpectedly: “${message}”. ${en.report}`,
};

export const WORDS: Readonly<Record<Language, Words>> = { de, en };

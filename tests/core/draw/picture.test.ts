import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { html } from '../../../src/core/draw/escape.ts';
import { fitDrawings, pictureWidth } from '../../../src/core/draw/picture-fit.ts';
import { drawPicture, type Picture, type PictureDrawing } from '../../../src/core/draw/picture.ts';

const BOX = { x: 0, y: 0, width: 100, height: 50 };
const drawings = (count: number, change: Partial<PictureDrawing> = {}): PictureDrawing[] =>
  fitDrawings(Array.from({ length: count }, () => BOX)).map((placed) => ({
    caption: '',
    box: BOX,
    placed,
    content: html`<path d="M0 0h1"/>`,
    legend: [
      { swatch: html`<rect width="28" height="18"/>`, label: '1 bis unter 2', count: 3 },
      { swatch: null, label: 'keine Angabe', count: null },
    ],
    key: null,
    notes: ['So wird gelesen.'],
    ...change,
  }));

const PICTURE: Picture = {
  language: 'de',
  title: 'SGB-II-Quote',
  headline: 'In sieben Sozialräumen ist die Quote <höher> & "anders"',
  subtitle: 'SGB-II-Quote in %, Sozialräume, 2024',
  sentence: 'Im Jahr 2024 hatte Papiermühle den höchsten Wert.',
  notes: ['Hervorgehoben: Papiermühle: 20,1 % (2024)'],
  publisher: 'Landkreis Auental',
  portal: 'Sozialmonitoring',
  year: '2024',
  sources: ['Quelle: Statistik der Bundesagentur für Arbeit'],
  licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  notice: 'Alle Zahlen sind frei erfunden.',
  dataVersion: '0123abcd',
  address: 'https://example.org/indikatoren/sgb2-quote/?jahr=2024&ebene=sozialraum',
  today: '2026-11-01',
  drawings: drawings(1),
  definitions: [],
};

const open = (picture: Picture) => new DOMParser().parseFromString(drawPicture(picture), 'image/svg+xml').documentElement;
const words = (picture: Picture): string => open(picture).textContent.replaceAll('\u00a0', ' ');
const numberOf = (element: { getAttribute(name: string): string | null } | null, name: string): number =>
  Number(element?.getAttribute(name));

test('a picture names title, what it shows, its finding, legend, source, licence, data version, address and day', () => {
  const text = words(PICTURE);
  for (const part of [
    'In sieben Sozialräumen ist die Quote <höher> & "anders"',
    'SGB-II-Quote in %, Sozialräume, 2024',
    'Papiermühle den höchsten Wert',
    '1 bis unter 2',
    'So wird gelesen.',
    'keine Angabe',
    'Quelle: Statistik der Bundesagentur für Arbeit',
    'Lizenz: Datenlizenz Deutschland – Namensnennung – Version 2.0',
    'Datenstand 0123abcd',
    'abgerufen am 1. November 2026',
    'https://example.org/indikatoren/sgb2-quote/?jahr=2024&ebene=sozialraum',
    'Alle Zahlen sind frei erfunden.',
  ]) {
    expect(text).toContain(part);
  }
});

test('without a finding the title stands above the picture', () => {
  expect(open({ ...PICTURE, headline: null }).querySelector('title')?.textContent).toBe('SGB-II-Quote');
});

test('nothing of a picture is outside of it', () => {
  const svg = open({ ...PICTURE, sentence: 'Wort '.repeat(300) });
  const height = numberOf(svg, 'height');
  const lines = [...svg.querySelectorAll('tspan')].map((line) => numberOf(line, 'y'));
  expect(Math.max(...lines)).toBeLessThan(height);
  expect(Math.max(...[...svg.querySelectorAll('tspan')].map((line) => numberOf(line, 'x')))).toBeLessThan(numberOf(svg, 'width'));
});

test('two drawings stand side by side with a caption and a legend each', () => {
  const two = drawings(2).map((drawing, index) => ({ ...drawing, caption: `Karte ${index + 1}` }));
  const svg = open({ ...PICTURE, drawings: two });
  expect(numberOf(svg, 'width')).toBe(pictureWidth(2));
  const [left, right] = [...svg.querySelectorAll('svg')];
  expect(numberOf(left!, 'x') + numberOf(left!, 'width')).toBeLessThan(numberOf(right!, 'x'));
  expect(numberOf(left!, 'y')).toBe(numberOf(right!, 'y'));
  expect(svg.textContent).toContain('Karte 1');
  expect(svg.textContent.match(/1 bis unter 2/g)).toHaveLength(2);
});

test('a tall drawing is made smaller and keeps its form', () => {
  const [placed] = fitDrawings([{ width: 100, height: 400 }]);
  expect(placed!.height / placed!.width).toBeCloseTo(4);
  expect(placed!.height).toBeLessThanOrEqual(900);
  expect(placed!.x + placed!.width / 2).toBeCloseTo(pictureWidth(1) / 2);
});

test('a legend that is a drawing has its place below the map', () => {
  const key = {
    box: { x: 0, y: 0, width: 50, height: 60 },
    content: html`<circle r="2"/>`,
    names: { x: 'Miete →', y: '↑ Einkommen' },
  };
  const svg = open({ ...PICTURE, drawings: drawings(1, { key, legend: [] }) });
  const [map, legend] = [...svg.querySelectorAll('svg')];
  expect(numberOf(legend!, 'y')).toBeGreaterThanOrEqual(numberOf(map!, 'y') + numberOf(map!, 'height'));
  expect(legend!.querySelectorAll('circle')).toHaveLength(1);
  expect(svg.textContent).toMatch(/↑ Einkommen.*Miete →/);
});

test('a figure without drawing is still told', () => {
  expect(words({ ...PICTURE, drawings: [] })).toContain('Papiermühle den höchsten Wert');
});

test('the legend of a picture writes how many areas as readers of its language do', () => {
  const legend = [{ swatch: null, label: '1 bis unter 2', count: 1200 }];
  expect(words({ ...PICTURE, drawings: drawings(1, { legend }) })).toContain('1.200');
  expect(words({ ...PICTURE, language: 'en', drawings: drawings(1, { legend }) })).toContain('1,200');
});

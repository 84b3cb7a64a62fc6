import type { AreaDifference, AreaFigure } from '../view/area-figure.ts';
import type { Direction } from '../view/direction.ts';
import { attribute, html, raw, type Markup, type Raw } from './escape.ts';

export interface RowsModel {
  /** Heads of the columns. */
  readonly heads: {
    readonly name: string;
    readonly value: string;
    /** What a figure is made of. */
    readonly parts: string;
    readonly differences: readonly string[];
    readonly picture: string;
    readonly trend: string;
  };
  /** What all differences are called; a narrow screen has no room for it in every head. */
  readonly difference: string;
  readonly themes: readonly {
    readonly title: string;
    readonly href: string | null;
    readonly period: string;
    readonly rows: readonly AreaFigure[];
  }[];
  /** The year that the head of the last column names. */
  readonly since: string;
  readonly picture: (name: number) => string;
  readonly words: RowsWords;
}

export interface RowsWords {
  readonly noComparison: string;
  readonly trend: (direction: Direction) => string;
  readonly since: (year: string) => string;
  /** Why there is no figure. */
  readonly state: (state: AreaFigure['value']['state']) => string;
}

/**
 * All indicators of an area in one table. A page holds dozens of rows and there are pages for every area, so end tags that HTML does without
 * are left out. A theme is a heading too, so that readers who do not see the table can go from one to the next.
 */
export function drawRows(model: RowsModel): Markup {
  const { heads, difference } = model;
  const others = heads.differences.map((to) => raw(html`<th><i>${difference}</i> ${to}`));
  const bodies = model.themes.map(({ title, href, period, rows }) => {
    const name = href === null ? raw(html`${title}`) : link(href, title);
    return raw(
      html`<tbody><tr><th colspan=${others.length + 5} scope=rowgroup><b role=heading aria-level=3>${name}</b> ${period}${rows.map((row) => rowOf(row, period, model))}`,
    );
  });
  return html`<table class=rows><thead><tr><th>${heads.name}<th>${heads.value}<th>${heads.parts}${others}<th>${heads.picture}<th>${heads.trend}${bodies}</table>`;
}

function rowOf(row: AreaFigure, common: string, model: RowsModel): Raw {
  const { words, since } = model;
  const beside = [row.title.endsWith(row.unit) || isShort(row.unit) ? '' : row.unit, row.period === common ? '' : row.period];
  const second = beside.filter((text) => text !== '').map((text) => `, ${text}`);
  const trend = row.trend === null ? '' : words.trend(row.trend);
  const start = row.trend === null || row.trend.since === since ? '' : ` ${words.since(row.trend.since)}`;
  return raw(
    html`<tr><th>${link(row.href, row.title)}${second.join('')}<td>${figure(row, words)}${differences(row, model)}<td><img src=${attribute(model.picture(row.k))} alt><td>${trend}${start}`,
  );
}

/** Such a unit stands behind its figure; others stand with the name, unless the name ends with it: `Private Haushalte`. */
export const isShort = (unit: string): boolean => unit.length <= 2;

function figure({ value, withUnit, unit, parts }: AreaFigure, words: RowsWords): Raw {
  const marks = value.flags.map(({ sign }) => `\u00a0${sign}`).join('');
  const shown = value.state === 'value' && isShort(unit) ? withUnit : value.figure;
  const second = parts === '' && value.sign !== null ? words.state(value.state) : parts;
  return raw(html`${shown}${marks}<td>${second}`);
}

function differences({ total, differences: list }: AreaFigure, { words }: RowsModel): Raw | null {
  if (list.length === 0) return null;
  if (total) return raw(html`<td colspan=${list.length}>${words.noComparison}`);
  return raw(html`${list.map((one) => raw(html`<td>${difference(one, words)}`))}`);
}

const difference = ({ text, lacks }: AreaDifference, words: RowsWords): Raw =>
  lacks === null ? raw(html`${text}`) : raw(html`${lacks.figure} ${words.state(lacks.state)}`);

const link = (href: string, name: string): Raw => raw(html`<a href=${attribute(href)}>${name}</a>`);

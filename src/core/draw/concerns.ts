import { html, raw, type Markup, type Raw } from './escape.ts';

export interface ConcernItem {
  readonly title: string;
  readonly href: string | null;
  readonly facts: string;
  /** What a reader opens. */
  readonly text: string;
}

export interface ConcernGroup {
  readonly label: string;
  readonly titles: string;
  readonly more: { readonly text: string; readonly href: string | null } | null;
}

export interface ConcernList {
  readonly title: string;
  readonly items: readonly ConcernItem[];
  readonly groups: readonly ConcernGroup[];
}

export interface Concerns {
  readonly plans: ConcernList;
  /** Evidence of another kind than figures. */
  readonly findings: ConcernList;
}

/** What is planned and done for an area, and what people saw there. A page has little room: optional end tags are left out. */
export const drawConcerns = ({ plans, findings }: Concerns): Markup =>
  html`${isEmpty(plans) ? null : raw(html`<h2>${plans.title}</h2>${drawList(plans)}`)}${isEmpty(findings) ? null : raw(html`<div class=seen><h2>${findings.title}</h2>${drawList(findings)}</div>`)}`;

export const isEmpty = ({ items, groups }: ConcernList): boolean => items.length === 0 && groups.length === 0;

const drawList = ({ items, groups }: ConcernList): Raw =>
  raw(html`${items.length === 0 ? null : raw(html`<ul>${items.map(drawItem)}</ul>`)}${groups.map(drawGroup)}`);

function drawItem({ title, href, facts, text }: ConcernItem): Raw {
  const name = href === null ? raw(html`<b>${title}</b>`) : raw(html`<a href="${href}">${title}</a>`);
  const line = raw(html`${name}${facts === '' ? '' : ` · ${facts}`}`);
  return text === '' ? raw(html`<li>${line}`) : raw(html`<li><details><summary>${line}</summary>${text}</details>`);
}

function drawGroup({ label, titles, more }: ConcernGroup): Raw {
  const rest =
    more === null ? null : more.href === null ? raw(html`; ${more.text}`) : raw(html`; <a href="${more.href}">${more.text}</a>`);
  return raw(html`<p>${label}: ${titles}${rest}`);
}

import type { Link } from '../view/frame.ts';
import { attribute, html, raw, type Markup } from './escape.ts';

/** The entries of a list of links, as short as HTML allows: they stand on every page. */
export const drawLinkItems = (links: readonly (Link & { readonly current?: boolean })[]): Markup =>
  html`${links.map(({ name, href, current }) => raw(html`<li><a href=${attribute(href)}${current === true ? raw(html` aria-current="page"`) : null}>${name}</a></li>`))}`;

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../walk.ts';
import { budgetGate } from './budgets.ts';
import { cspGate } from './csp.ts';
import { foreignGate } from './foreign.ts';
import { htmlGate } from './html.ts';
import { linkGate } from './links.ts';
import { parsePage, type Page } from './page.ts';

/** Something of a built site that must not be published. */
export interface Finding {
  readonly gate: string;
  readonly file: string;
  readonly message: string;
}

/** A built site as gates see it. */
export interface Site {
  readonly base: string;
  /** Paths below the site's folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  read(path: string): Buffer;
  size(path: string): number;
}

/** One promise about built sites. Each method returns what breaks it, in words for whoever builds the portal. */
export interface Gate {
  readonly name: string;
  page?(page: Page): string[];
  /** Style sheets, scripts and pictures made of text, without those of the search. */
  asset?(path: string, text: string): string[];
  /** What only shows when everything has been seen. */
  end?(): { readonly file: string; readonly message: string }[];
}

export const GATES: readonly ((site: Site) => Gate)[] = [htmlGate, linkGate, foreignGate, cspGate, budgetGate];

export function openSite(folder: string, base: string): Site {
  return {
    base,
    files: new Set(walk(folder)),
    read: (path) => readFileSync(join(folder, path)),
    size: (path) => statSync(join(folder, path)).size,
  };
}

/** Walks a site once, page by page, so that the largest needs no more memory than a small one. */
export function runGates(folder: string, base: string, make = GATES): Finding[] {
  const site = openSite(folder, base);
  const gates = make.map((gate) => gate(site));
  const findings: Finding[] = [];
  for (const file of site.files) {
    if (file.startsWith('pagefind/')) continue;
    if (file.endsWith('.html')) {
      const page = parsePage(file, site.read(file).toString());
      for (const gate of gates) for (const message of gate.page?.(page) ?? []) findings.push({ gate: gate.name, file, message });
    } else if (/\.(css|js|mjs|svg)$/.test(file)) {
      const text = site.read(file).toString();
      for (const gate of gates) {
        for (const message of gate.asset?.(file, text) ?? []) findings.push({ gate: gate.name, file, message });
      }
    }
  }
  for (const gate of gates) for (const finding of gate.end?.() ?? []) findings.push({ gate: gate.name, ...finding });
  return findings;
}

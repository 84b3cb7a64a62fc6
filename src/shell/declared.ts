import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the site will stand, as the declaration says it. What is wrong with a declaration is for `check` to say, not for this. */
export function declaredAddress(portalFolder: string): { site: string | undefined; base: string } {
  const declaration = readDeclaration(join(portalFolder, 'data', 'portal.yaml'));
  const text = (key: string): string => (typeof declaration[key] === 'string' ? declaration[key] : '');
  const url = URL.parse(text('url'));
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  const steps = text('base').split('/').filter(Boolean);
  return { site: web ? url.origin : undefined, base: `/${steps.map((step) => `${step}/`).join('')}` };
}

function readDeclaration(file: string): Readonly<Record<string, unknown>> {
  try {
    const declaration: unknown = parse(readFileSync(file, 'utf8'));
    return typeof declaration === 'object' && declaration !== null ? { ...declaration } : {};
  } catch {
    return {};
  }
}

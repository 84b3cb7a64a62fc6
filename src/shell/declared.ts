import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBasePath, isSiteAddress } from '../core/read/addresses.ts';
import { decodeText } from '../core/read/text.ts';
import { isPlainMap, readYaml } from '../core/read/yaml.ts';

const silent = (): void => undefined;

/** Where the site will stand, as the declaration says it. What is wrong with a declaration is for `check` to say, not for this. */
export function declaredAddress(portalFolder: string): { site: string | undefined; base: string } {
  const { url, base } = readDeclaration(join(portalFolder, 'data', 'portal.yaml'));
  const steps = typeof base === 'string' && isBasePath(base.trim()) ? base.trim().split('/').filter(Boolean) : [];
  return {
    site: typeof url === 'string' && isSiteAddress(url.trim()) ? new URL(url.trim()).origin : undefined,
    base: `/${steps.map((step) => `${step}/`).join('')}`,
  };
}

function readDeclaration(file: string): Readonly<Record<string, unknown>> {
  const text = existsSync(file) ? decodeText(readFileSync(file), file, silent) : null;
  const value = text === null ? undefined : readYaml(text, file, silent)?.value;
  return isPlainMap(value) ? value : {};
}

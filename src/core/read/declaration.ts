import { DEFAULT_SIGNS, PALETTES, type Contact, type Declaration, type Signs, type Theme } from '../model/declaration.ts';
import type { AreaId, IndicatorId, LevelId, ThemeId } from '../model/ids.ts';
import { LANGUAGES } from '../model/localized.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { readLevels } from './levels.ts';
import { entriesOf } from './list.ts';
import { readProfile } from './profile.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Path, type Plain, type YamlFile } from './yaml.ts';

const SHAPE = {
  id: fields.id.default('portal'),
  title: fields.optionalText,
  description: fields.optionalText,
  language: fields.oneOf(LANGUAGES, 'de'),
  url: fields.siteAddressOrNull,
  base: fields.basePath,
  publisher: fields.anything,
  contact: fields.anything,
  licence: fields.line,
  levels: fields.anything,
  overlays: fields.anything,
  reference: fields.lineOrNull,
  default_level: fields.lineOrNull,
  themes: fields.anything,
  key_indicators: fields.listOf(fields.text),
  profile: fields.anything,
  palette: fields.oneOf(PALETTES, 'petrol'),
  signs: fields.anything,
  fictional: fields.flagOr(false),
};

/** `data/portal.yaml`. Null when it declares no level: then there is nothing that areas could belong to. */
export function readDeclaration(yaml: YamlFile, report: Report): Declaration | null {
  const entry = admit(yaml, [], yaml.value, SHAPE, ['title', 'publisher', 'levels'], report);
  const at = (key: string): Plain | undefined => (isPlainMap(yaml.value) ? yaml.value[key] : undefined);
  const levels = readLevels(yaml, at('levels'), at('overlays'), report);
  if (levels.length === 0) {
    if (at('levels') !== undefined)
      report('KS-YAML-003', yaml.where(['levels']), { found: '[]', expected: '[{id: …, one: …, many: …}]' });
    return null;
  }
  if (entry.licence === '') report('KS-META-001', yaml.where(['licence']));
  const publisher = readContact(yaml, 'publisher', at('publisher'), report);
  const contact = at('contact') === undefined ? publisher : readContact(yaml, 'contact', at('contact'), report);
  return {
    id: entry.id,
    title: entry.title === '' ? entry.id : entry.title,
    description: entry.description,
    language: entry.language,
    url: entry.url,
    base: `/${entry.base}/`.replace(/\/{2,}/g, '/'),
    publisher,
    contact: { name: contact.name, email: contact.email, phone: contact.phone, url: contact.url },
    licence: entry.licence,
    levels,
    reference: entry.reference as AreaId | null,
    defaultLevel: (entry.default_level ?? levels.filter(({ overlay }) => !overlay).at(-1)?.id ?? levels[0]!.id) as LevelId,
    themes: readThemes(yaml, at('themes'), report),
    keyIndicators: entry.key_indicators as readonly string[] as readonly IndicatorId[],
    profile: readProfile(yaml, at('profile'), report),
    palette: entry.palette,
    signs: readSigns(yaml, at('signs'), report),
    fictional: entry.fictional,
  };
}

const CONTACT = {
  name: fields.line,
  address: fields.lineOrNull,
  email: fields.emailOrNull,
  phone: fields.lineOrNull,
  url: fields.webAddressOrNull,
};

function readContact(
  yaml: YamlFile,
  key: string,
  value: Plain | undefined,
  report: Report,
): Contact & { address: string | null } {
  if (typeof value === 'string') return { name: value, address: null, email: null, phone: null, url: null };
  return admit(yaml, [key], value, CONTACT, value === undefined ? [] : ['name'], report);
}

function readThemes(yaml: YamlFile, value: Plain | undefined, report: Report): Theme[] {
  return entriesOf(yaml, ['themes'], value, report).map(({ id, path, entry }) => {
    const theme = admit(
      yaml,
      path,
      entry,
      { id: fields.line, title: fields.optionalText, description: fields.optionalText },
      ['title'],
      report,
    );
    return { id: id as ThemeId, title: theme.title === '' ? id : theme.title, description: theme.description };
  });
}

function readSigns(yaml: YamlFile, value: Plain | undefined, report: Report): Signs {
  const path: Path = ['signs'];
  const sign = (key: keyof Signs) => fields.text.default(DEFAULT_SIGNS[key]);
  return admit(
    yaml,
    path,
    value,
    {
      zero: sign('zero'),
      nearlyZero: sign('nearlyZero'),
      missing: sign('missing'),
      later: sign('later'),
      suppressed: sign('suppressed'),
      protected: sign('protected'),
      unreliable: sign('unreliable'),
      notMeaningful: sign('notMeaningful'),
    },
    [],
    report,
  );
}

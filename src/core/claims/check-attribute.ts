import type { PublishedPortal } from '../disclose/published.ts';
import type { IndicatorId, LevelId } from '../model/ids.ts';
import { inLanguage, type Language } from '../model/localized.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Series } from '../model/series.ts';
import { periodIndex } from '../model/series.ts';
import { isMoment } from '../read/day.ts';
import type { KnownCode } from '../text/problems.ts';
import { listOf, type AttributeKind } from './components.ts';
import { FAULT_CODES, isFault, type Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { NEWEST } from './reference.ts';
import { resolveArea } from './resolve-area.ts';
import { resolveText, type Context } from './resolve.ts';
import type { AttributeValue } from './scan-tag.ts';

export interface Finding {
  readonly code: KnownCode;
  readonly found: string;
  readonly expected?: string;
}

interface Scope {
  readonly portal: Catalogue;
  readonly published: PublishedPortal;
  readonly context: Context;
  /** What the tag's attribute `indicator` says; areas, levels and periods must be among its figures. */
  readonly indicator: AttributeValue | undefined;
}

const EXPECTED: Readonly<Record<Language, { text: string; flag: string }>> = {
  de: { text: 'ein Text in Anführungszeichen', flag: 'das Attribut ohne Wert' },
  en: { text: 'a text in quotes', flag: 'the attribute without a value' },
};

/** What is wrong with the value of one attribute. */
export function checkAttribute(scope: Scope, kind: AttributeKind, value: AttributeValue): Finding[] {
  const { portal, published, context } = scope;
  const words = EXPECTED[portal.declaration.language];
  const misfit = (expected: string): Finding[] => [{ code: 'KS-MDX-010', found: written(value), expected }];
  if (kind === 'flag') return typeof value === 'boolean' ? [] : misfit(words.flag);
  // A year in braces is as good as a year in quotes.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return misfit(words.text);
  const series = typeof scope.indicator === 'string' ? published.series.get(scope.indicator as IndicatorId) : undefined;
  switch (kind) {
    case 'text':
      return [];
    case 'date':
      return isMoment(text) ? [] : misfit('2025-03-14 | 2025-03 | 2025');
    case 'reference': {
      const found = resolveText(published, text, context);
      return isFault(found) ? [ofFault(portal, found)] : [];
    }
    case 'indicator':
      if (published.series.has(text as IndicatorId)) return [];
      return [
        ofFault(portal, { fault: 'unknownIndicator', at: 0, found: text, suggestion: nearest(text, published.series.keys()) }),
      ];
    case 'level':
      return checkLevel(published, series, text);
    case 'period': {
      if (!series || text === NEWEST || periodIndex(series, text) >= 0) return [];
      const keys = series.periods.map((period) => period.key);
      return [ofFault(portal, { fault: 'unknownPeriod', at: 0, found: text, suggestion: nearest(text, keys) })];
    }
    case 'areas':
      return listOf(text).flatMap((part): Finding[] => {
        const area = resolveArea(published, part, context);
        if (isFault(area)) return [ofFault(portal, area)];
        return !series || series.areaIndex.has(area.id)
          ? []
          : [{ code: FAULT_CODES.noFigures, found: `${area.name} (${area.id})` }];
      });
  }
}

function checkLevel(published: PublishedPortal, series: Series | undefined, text: string): Finding[] {
  const level = published.levels.get(text as LevelId);
  if (!level) {
    const expected = nearest(text, published.levels.keys());
    return [{ code: 'KS-MDX-019', found: text, ...(expected !== null && { expected }) }];
  }
  if (!series || series.areas.some((area) => published.areas.get(area)?.level === level.id)) return [];
  return [{ code: FAULT_CODES.noFigures, found: inLanguage(level.many, published.declaration.language) }];
}

/** An indicator that the portal has but does not publish is not unknown. */
function ofFault(portal: Catalogue, { fault, found, suggestion }: Fault): Finding {
  if (fault === 'unknownIndicator' && portal.indicators.has(found as IndicatorId)) return { code: FAULT_CODES.notPublic, found };
  return { code: FAULT_CODES[fault], found, ...(suggestion !== null && { expected: suggestion }) };
}

const written = (value: AttributeValue): string =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? `{${value.expression}}` : `{${String(value)}}`;

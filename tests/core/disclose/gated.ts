import { completePortal } from '../../../src/core/derive/complete.ts';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import { cellAt, type SliceKey } from '../../../src/core/model/series.ts';
import type { Ruleset } from '../../../src/core/model/source.ts';
import { id, portalOf, ruleset, source, type Parts } from '../derive/portal.ts';

export const PUBLIC = { audience: 'public', today: '2025-06-30' } as const;
export const WITHHELD: Cell = { kind: 'suppressed' };

export type Limits = Partial<Omit<Ruleset, 'id'>>;
export type Gated = ReturnType<typeof gated>;

export const gated = (parts: Parts) => disclosePortal(completePortal(portalOf(parts)), PUBLIC);

/** The same portal, with a source `office` under these limits. */
export const gatedUnder = (limits: Limits, parts: Parts): Gated =>
  gated({ ...parts, sources: [source('office', 'rules')], rulesets: [ruleset('rules', limits)] });

export const cellOf = ({ published }: Gated, name: string, where = 'G', period = 0, slice?: string): Cell =>
  cellAt(published.series.get(id<IndicatorId>(name))!, id<AreaId>(where), period, slice as SliceKey | undefined);

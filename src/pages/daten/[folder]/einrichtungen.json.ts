import type { APIRoute, GetStaticPaths } from 'astro';
import { facilityOverlay } from '../../../core/view/facility-files.ts';
import { site } from '../../../shell/site.ts';

/** `/daten/karten/einrichtungen.json`, and only where there are facilities. */
export const getStaticPaths = (() =>
  site.portal.facilities.size === 0 ? [] : [{ params: { folder: 'karten' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(facilityOverlay(site));

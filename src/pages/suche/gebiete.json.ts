import type { APIRoute } from 'astro';
import { areaSearchEntries } from '../../core/view/area-index.ts';
import { site } from '../../shell/site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(areaSearchEntries(site)));

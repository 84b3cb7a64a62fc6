import type { APIRoute } from 'astro';
import { indicatorWordsOf } from '../../../core/view/indicator-words.ts';
import { site } from '../../../shell/site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(indicatorWordsOf(site)));

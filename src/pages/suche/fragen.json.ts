import type { APIRoute } from 'astro';
import { questionIndex } from '../../core/view/questions.ts';
import { site } from '../../shell/site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(questionIndex(site)));

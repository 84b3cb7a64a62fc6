import type { APIRoute, GetStaticPaths } from 'astro';
import { drawLocator } from '../../core/draw/locator.ts';
import type { LevelId } from '../../core/model/ids.ts';
import { newestMap } from '../../core/view/site.ts';
import { site } from '../../shell/site.ts';

export const getStaticPaths = (() => [...site.maps.keys()].map((level) => ({ params: { level } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(drawLocator(newestMap(site, params['level'] as LevelId)!));

import type { APIRoute, GetStaticPaths } from 'astro';
import { drawChildrenSheet } from '../../../core/draw/children-sheet.ts';
import type { AreaId } from '../../../core/model/ids.ts';
import { childMapAreas, childrenSheet } from '../../../core/view/children-maps.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() => childMapAreas(site).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(drawChildrenSheet(childrenSheet(site, params['id'] as AreaId)));

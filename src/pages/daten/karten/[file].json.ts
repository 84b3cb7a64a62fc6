import type { APIRoute, GetStaticPaths } from 'astro';
import type { IndicatorId, LevelId } from '../../../core/model/ids.ts';
import { mapFile, mapFiles } from '../../../core/view/map-file.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() => mapFiles(site).map((params) => ({ params }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { indicator, level } = mapFiles(site).find(({ file }) => file === params['file'])!;
  return new Response(mapFile(site, site.portal.indicators.get(indicator as IndicatorId)!, level as LevelId));
};

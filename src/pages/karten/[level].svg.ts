import type { APIRoute, GetStaticPaths } from 'astro';
import { drawLocator } from '../../core/draw/locator.ts';
import type { LevelMap } from '../../core/geo/level-map.ts';
import { groupsOn } from '../../core/view/locator-groups.ts';
import { locatorName } from '../../core/view/site.ts';
import { site } from '../../shell/site.ts';

interface Props {
  map: LevelMap;
}

export const getStaticPaths = (() =>
  [...site.maps.values()]
    .flat()
    .map((map) => ({ params: { level: locatorName(site, map) }, props: { map } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(drawLocator(props.map, groupsOn(site, props.map)));

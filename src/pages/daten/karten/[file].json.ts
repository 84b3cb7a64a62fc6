import type { APIRoute, GetStaticPaths } from 'astro';
import { mapFile, mapFiles, type MapFile } from '../../../core/view/map-file.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() =>
  mapFiles(site).map((entry) => ({ params: { file: entry.file }, props: { ...entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<MapFile> = ({ props }) => new Response(mapFile(site, props.indicator, props.level));

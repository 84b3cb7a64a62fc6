import type { APIRoute, GetStaticPaths } from 'astro';
import { mapFiles, mapFileText, type MapFile } from '../../../core/view/map-files.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() =>
  mapFiles(site).map((entry) => ({ params: { file: entry.file }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: MapFile }> = ({ props }) => new Response(mapFileText(site, props.entry));

import type { APIRoute, GetStaticPaths } from 'astro';
import { areaFiles, type AreaFile } from '../../../core/view/area-files.ts';
import { mimeType } from '../../../shell/mime.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() =>
  areaFiles(site).map((file) => ({ params: { file: file.name }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<AreaFile> = ({ props }) => {
  const content = props.content();
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  return new Response(body, { headers: { 'Content-Type': mimeType(props.name) } });
};

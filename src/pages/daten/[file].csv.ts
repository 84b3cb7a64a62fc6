import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../core/view/data-files.ts';
import { site } from '../../shell/site.ts';

export const getStaticPaths = (() =>
  dataFiles(site).map((entry) => ({ params: { file: entry.name }, props: { entry } }))) satisfies GetStaticPaths;

interface Props {
  entry: ReturnType<typeof dataFiles>[number];
}
export const GET: APIRoute<Props> = ({ props }) => new Response(props.entry.text());

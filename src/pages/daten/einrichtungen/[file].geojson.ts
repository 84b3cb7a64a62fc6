import type { APIRoute, GetStaticPaths } from 'astro';
import { facilityGeojsons, type FacilityFile } from '../../../core/view/facility-files.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() =>
  facilityGeojsons(site).map((file) => ({ params: { file: file.name }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<FacilityFile> = ({ props }) => new Response(props.text());

import type { APIRoute, GetStaticPaths } from 'astro';
import type { LevelId } from '../../../core/model/ids.ts';
import { similarFileOf, similarLevels } from '../../../core/view/similar-file.ts';
import { site } from '../../../shell/site.ts';

export const getStaticPaths = (() =>
  similarLevels(site).map((level) => ({ params: { level }, props: { level } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ level: LevelId }> = ({ props }) => new Response(JSON.stringify(similarFileOf(site, props.level)));

import type { APIRoute, GetStaticPaths } from 'astro';
import { drawMultiples } from '../../core/draw/multiples.ts';
import { multiplesModel } from '../../core/view/multiples-model.ts';
import { multiplesFiles } from '../../core/view/multiples-view.ts';
import { site } from '../../shell/site.ts';

export const getStaticPaths = (() =>
  multiplesFiles(site).map(({ name, ...props }) => ({
    params: { indicator: name.replace(/\.jahre$/, '') },
    props,
  }))) satisfies GetStaticPaths;

type Props = Pick<ReturnType<typeof multiplesFiles>[number], 'id' | 'level'>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(drawMultiples(multiplesModel(site, site.portal.indicators.get(props.id)!, props.level)));

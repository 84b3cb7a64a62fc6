import type { APIRoute, GetStaticPaths } from 'astro';
import { profileSheet } from '../../../core/view/profile-sheet.ts';
import { sheetsOf, type Sheet } from '../../../core/view/sheets.ts';
import { site } from '../../../shell/site.ts';

interface Props {
  sheet: Sheet;
}

export const getStaticPaths = (() =>
  sheetsOf(site).map((sheet) => ({ params: { sheet: String(sheet.number) }, props: { sheet } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(profileSheet(site, props.sheet));

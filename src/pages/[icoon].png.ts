/** The icons of the site as pictures of points, made of the drawing. */
import type { APIRoute } from 'astro';
import { iconPng } from '../build/icons-fs.ts';
import { ICONS } from '../domain/machine-files.ts';

/** A picture for each icon. */
export function getStaticPaths() {
  return ICONS.map((icon) => ({
    params: { icoon: icon.name },
    props: { icon },
  }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await iconPng(props.icon as (typeof ICONS)[number]));

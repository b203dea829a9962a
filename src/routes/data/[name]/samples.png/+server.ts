import { drawSamples } from '#app/data/samples.ts';
import { imageSetNames } from '#datasets/row-types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => imageSetNames.map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(await drawSamples(params.name), { headers: { 'content-type': 'image/png' } });

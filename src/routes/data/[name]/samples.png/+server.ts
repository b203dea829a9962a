import { drawSamples } from '#app/data/samples.ts';
import { dataSetNames, findDataSet } from '#datasets/registry.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	dataSetNames.filter((name) => findDataSet(name).kind === 'images').map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(await drawSamples(params.name), { headers: { 'content-type': 'image/png' } });

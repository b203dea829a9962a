import { json } from '@sveltejs/kit';
import { buildGlossary } from '#app/glossary/build-glossary.ts';
import { loadCourse, loadGlossary } from '#curriculum/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	json(Object.fromEntries(buildGlossary(loadCourse(), loadGlossary()).map((entry) => [entry.id, entry])));

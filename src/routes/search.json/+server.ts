import { json } from '@sveltejs/kit';
import { buildSearchFile } from '#app/find/build-search-file.ts';
import { loadCourse, loadGlossary } from '#curriculum/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(buildSearchFile(loadCourse(), loadGlossary()));

import { json } from '@sveltejs/kit';
import { buildLessonTexts } from '#app/lesson/texts.ts';
import { loadCourse } from '#curriculum/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => loadCourse().lessons.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = ({ params }) => json(buildLessonTexts(loadCourse(), params.slug));

import { json } from '@sveltejs/kit';
import { buildLessonAnswers } from '#app/lesson/answers.ts';
import { loadCourse } from '#curriculum/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => loadCourse().lessons.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = async ({ params }) =>
	json(await buildLessonAnswers(loadCourse(), params.slug));

import { error } from '@sveltejs/kit';
import { buildLessonPage } from '#app/lesson/build-lesson-page.ts';
import { loadCourse, loadGlossary } from '#curriculum/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCourse().lessons.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = async ({ params }) => {
	const page = await buildLessonPage(loadCourse(), params.slug, loadGlossary());
	if (!page) error(404, 'There is no such lesson');
	return { page };
};

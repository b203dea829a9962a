import { error } from '@sveltejs/kit';
import { buildDataPage } from '#app/data/build-data-page.ts';
import { loadCourse } from '#curriculum/site.ts';
import { dataSetNames } from '#datasets/names.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => dataSetNames.map((name) => ({ name }));

export const load: PageServerLoad = async ({ params }) => {
	const page = await buildDataPage(loadCourse(), params.name);
	if (!page) error(404, 'There is no such data set');
	return { page };
};

import { expect, it } from 'vitest';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';

const files = readCourseFolder('exercises');
const { lessons } = readCourse(files);

/** Names in `load('…')` of a lesson's prose, cells, answers and checks. */
function loadedBy(slug: string): string[] {
	const texts = [...files].filter(([path]) => path.split('/')[1] === slug).map(([, text]) => text);
	const names = texts.flatMap((text) => [...text.matchAll(/\bload\('([^']+)'/g)].map(([, name]) => name!));
	return [...new Set(names)].sort();
}

/** The data sets' pages list the lessons that use them from this. */
it.each(lessons.map(({ slug, datasets }) => [slug, datasets] as const))(
	'%s names the data sets that it loads, and no others',
	(slug, datasets) => expect(datasets.toSorted()).toEqual(loadedBy(slug))
);

import type { Term } from '#protocol/curriculum.ts';
import * as language from '#words/language.ts';
import { readCourse, type Course } from './course.ts';
import { parseGlossary, translateGlossary } from './glossary.ts';

/** `?raw` puts the files into the server's bundle, which only prerenders: nothing of it reaches a browser. */
const sources = import.meta.glob<string>(['/exercises/**/*.{md,yaml,ts,py}'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const files = new Map(
	Object.entries(sources).map(([path, text]) => [path.slice('/exercises/'.length), text])
);

let course: Course | undefined;

/** The course of this repository in the site's language, read once. */
export function loadCourse(): Course {
	course ??= readCourse(files, language.code);
	return course;
}

let terms: Term[] | undefined;

/** The glossary of this repository in the site's language, read once. */
export function loadGlossary(): Term[] {
	const english = () => parseGlossary(files.get('glossary.yaml') ?? '[]').terms;
	terms ??= translateGlossary(english(), files, language.code).terms;
	return terms;
}

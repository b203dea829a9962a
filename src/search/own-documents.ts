/** What the learner has written, as documents. */
import type { OwnText } from '#storage/own-texts.ts';
import * as words from '#words/search.ts';
import { toCellHash } from './cell-hash.ts';
import type { SearchDocument } from './document.ts';

/** Beyond this, a cell is data and no text that somebody reads. */
const longest = 20_000;

/** @param course where the titles of lessons and tasks are found; may be empty */
export function ownDocuments(texts: readonly OwnText[], course: readonly SearchDocument[]): SearchDocument[] {
	const titles = new Map(course.map(({ path, title }) => [path, title]));
	const places = new Map(course.map(({ path, place }) => [path, place]));
	return texts.map(({ notebook, lesson, cell, source }) => {
		const page = notebook ? `notebook?id=${notebook.id}` : `lesson/${lesson}`;
		const common = {
			path: `${page}${toCellHash(cell)}`,
			kind: 'own' as const,
			text: source.slice(0, longest)
		};
		if (notebook) return { ...common, title: notebook.title, place: words.inYourNotebook(cell) };
		const inLesson = titles.get(page) ?? lesson;
		const label = places.get(page)?.replace(words.lesson(''), '') ?? '';
		return {
			...common,
			title: titles.get(`${page}#task-${cell}`) ?? cell,
			place: words.inYourLesson(label, inLesson)
		};
	});
}

import type { Course } from '#curriculum/course.ts';
import type { Term } from '#protocol/curriculum.ts';
import { courseDocuments } from '#search/course-documents.ts';
import type { SearchDocument } from '#search/document.ts';
import * as words from '#words/data.ts';
import { describedSets, isTable } from '../data/descriptions.ts';
import { buildGlossary } from '../glossary/build-glossary.ts';
import { toTaskAnchor } from '../lesson/lesson-page.ts';

/** Everything of the site that can be searched. */
export function buildSearchFile(course: Course, terms: readonly Term[]): SearchDocument[] {
	const entries = buildGlossary(course, terms);
	const termsAt = new Map<string, string[]>();
	for (const { id, path } of entries) {
		const { term, also } = terms.find((one) => one.id === id)!;
		termsAt.set(path, [...(termsAt.get(path) ?? []), term, ...also]);
	}
	return [
		...courseDocuments(course, toTaskAnchor, termsAt),
		...entries.map(({ id, term, means, lesson }): SearchDocument => ({
			...{ path: `glossary#${id}`, kind: 'term', title: term, place: lesson, text: means },
			terms: terms.find((one) => one.id === id)!.also.join(', ')
		})),
		...dataDocuments()
	];
}

function dataDocuments(): SearchDocument[] {
	return describedSets.map(({ name, title, summary, about, set }) => {
		const columns = isTable(set)
			? Object.entries(set.columns).map(([column, { meaning }]) => `${column}: ${meaning}.`)
			: [words.imagesNamed(set.names)];
		return {
			...{ path: `data/${name}`, kind: 'data', title, place: name },
			text: [summary, about.notes ?? '', ...columns].join(' ').replaceAll(/\s+/g, ' ')
		};
	});
}

/** The real course, searched as a learner does. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLessonPage } from '#app/lesson/build-lesson-page.ts';
import { toTaskAnchor } from '#app/lesson/lesson-page.ts';
import { findPlace } from '#app/glossary/build-glossary.ts';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { parseGlossary } from '#curriculum/glossary.ts';
import { courseDocuments } from '#search/course-documents.ts';
import type { SearchDocument } from '#search/document.ts';
import { SearchIndex } from '#search/search-index.ts';

const course = readCourse(readCourseFolder('exercises'));
const { terms } = parseGlossary(readFileSync('exercises/glossary.yaml', 'utf8'));

let documents: SearchDocument[];
const termsAt = new Map<string, string[]>();
const index = new SearchIndex();

beforeAll(async () => {
	for (const term of terms) {
		const path = findPlace(
			course.lessons.find(({ slug }) => slug === term.lesson)!,
			term
		)!;
		termsAt.set(path, [...(termsAt.get(path) ?? []), term.term, ...term.also]);
	}
	documents = courseDocuments(course, toTaskAnchor, termsAt);
	await index.add(documents);
});

const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('the first result', () => {
	it.each([
		['overfitting', /^lesson\/nearest-neighbours/],
		['overfit', /^lesson\/nearest-neighbours/],
		['gini', /^lesson\/decision-tree#how-mixed-is-a-group/],
		['onehot', /^lesson\/(encoding|arrays-as-tensors)#/],
		['standart deviation', /^lesson\/statistics#/],
		['zscore', /^lesson\/statistics#how-unusual-is-that/],
		['k means', /^lesson\/k-means/],
		['crossvalidation', /^lesson\/cross-validation/],
		['gradient descent', /^lesson\/gradients/],
		['confusion matrix', /^lesson\/classification-metrics#/],
		['Bayes theorem', /^lesson\/bayes/],
		['logistic regresion', /^lesson\/logistic-regression/],
		['learning rat', /^lesson\/gradients#/],
		['group by', /^lesson\/dataframes#/],
		['smote', /^lesson\/imbalanced-data#/]
	])('for “%s” is the lesson that teaches it', (query, path) => {
		expect(index.search(query)[0]?.path).toMatch(path);
	});

	it('for each term of the glossary is in the lesson that explains it, though others use it more', () => {
		const lessonOf = (path = '') => path.split('#')[0];
		const elsewhere = [...termsAt].flatMap(([path, names]) =>
			names.filter((name) => lessonOf(index.search(name)[0]?.path) !== lessonOf(path))
		);
		expect(elsewhere).toEqual([]);
	});

	it('for the title of a task, among the tasks, is that task', () => {
		const [first] = index.search('mean and median').filter(({ group }) => group === 'Tasks');
		expect(first?.path).toBe('lesson/statistics#task-mean-and-median');
		expect(text(first!.title)).toBe('Mean and median');
		expect(first!.title.some(({ marked }) => marked)).toBe(true);
	});
});

it('finds code of the demo cells, and marks it', () => {
	const [first] = index.search('dearest passengers histplot fares bins');
	expect(first?.path).toMatch(/^lesson\/statistics/);
	expect(index.search('wxyzzyxq')).toEqual([]);
});

it('keeps hints and solutions to itself', () => {
	const all = documents.map((document) => `${document.text} ${document.code ?? ''}`).join('\n');
	for (const task of course.tasks) expect(all).not.toContain(task.solution);
	for (const { markdown } of course.tasks.flatMap(({ hints }) => hints)) expect(all).not.toContain(markdown);
});

it('leads to anchors that are on the pages', async () => {
	for (const lesson of course.lessons) {
		const page = (await buildLessonPage(course, lesson.slug, terms))!;
		const html = page.parts.map((part) => (part.kind === 'prose' ? part.html : '')).join('');
		const ids = new Set([...html.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id));
		for (const { id } of page.contents) ids.add(id);
		const anchors = documents
			.filter(({ path }) => path.startsWith(`lesson/${lesson.slug}#`))
			.map(({ path }) => path.split('#')[1]!);
		expect(anchors.length).toBeGreaterThan(3);
		expect(
			anchors.filter((anchor) => !ids.has(anchor)),
			lesson.slug
		).toEqual([]);
	}
}, 60_000);

it('is small over the wire', () => {
	expect(brotliCompressSync(JSON.stringify(documents)).length).toBeLessThan(250_000);
}, 60_000);

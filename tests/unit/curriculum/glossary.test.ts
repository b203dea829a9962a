import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPlace } from '#app/glossary/build-glossary.ts';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { parseGlossary } from '#curriculum/glossary.ts';

const course = readCourse(readCourseFolder('exercises'));
const { terms, problems } = parseGlossary(readFileSync('exercises/glossary.yaml', 'utf8'));

describe('the glossary of the course', () => {
	it('can be read, and has at least 120 terms', () => {
		expect(problems).toEqual([]);
		expect(terms.length).toBeGreaterThanOrEqual(120);
	});

	it('names each term and each form of it once', () => {
		const forms = terms.flatMap(({ term, also }) => [term, ...also].map((form) => form.toLowerCase()));
		expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
		expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
	});

	it('names a lesson for each term, in which the term is found', () => {
		const lost = terms.filter((term) => {
			const lesson = course.lessons.find(({ slug }) => slug === term.lesson);
			return !lesson || findPlace(lesson, term) === undefined;
		});
		expect(lost.map(({ term, lesson }) => `${term} in ${lesson}`)).toEqual([]);
	});

	it('explains in one or two short sentences', () => {
		const long = terms.filter(({ means }) => {
			const sentences = means.match(/[.?!](?:\s|$)/g)?.length ?? 0;
			return sentences < 1 || sentences > 2 || means.length > 220 || !means.endsWith('.');
		});
		expect(long.map(({ term }) => term)).toEqual([]);
	});
});

it('says what is wrong with an entry', () => {
	const { terms: none, problems: found } = parseGlossary('- term: x\n  lesson: y\n');
	expect(none).toEqual([]);
	expect(found.map(({ file, cause }) => [file, cause])).toEqual([['glossary.yaml', '`0.means` is missing.']]);
});

it('prefers a section that names the term in its heading', () => {
	const gini = terms.find(({ id }) => id === 'confusion-matrix')!;
	const lesson = course.lessons.find(({ slug }) => slug === gini.lesson)!;
	expect(findPlace(lesson, gini)).toMatch(/^lesson\/classification-metrics#/);
	expect(findPlace(lesson, { ...gini, term: 'no such word', also: [] })).toBeUndefined();
});

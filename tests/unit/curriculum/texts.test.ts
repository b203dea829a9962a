import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCourse } from '#curriculum/course.ts';
import { textsOfDataSet } from '#curriculum/data-set-texts.ts';
import { parseGlossary, translateGlossary } from '#curriculum/glossary.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { findTexts, withTexts, type Texts } from '#curriculum/texts.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { makeCourseFiles } from './files.ts';

const stage = 'title: Grundlagen\nsummary: Beginne hier.\nlessons: { counting: Zählen }\n';
const skills =
	'areas:\n  - { slug: numbers, title: Numbers, summary: Count., fedBy: [counting, averages] }\n';
const areas = 'areas: { numbers: { title: Zahlen, summary: Zähle. } }\n';

const filesWith = (changes: Record<string, string> = {}) =>
	makeCourseFiles({
		...{ 'skills.yaml': skills, '1-basics/stage.de.yaml': stage, 'skills.de.yaml': areas },
		...changes
	});
const problemsOf = (changes: Record<string, string>) =>
	readCourse(filesWith(changes)).problems.map(describeProblem);

describe('a stage and the skills in another language', () => {
	it('are taken in a course of that language, with what is no text from the English files', () => {
		const { stages, lessons, skills: found, problems } = readCourse(filesWith(), 'de');
		expect(problems).toEqual([]);
		expect(stages[0]).toMatchObject({ title: 'Grundlagen', summary: 'Beginne hier.', slug: 'basics' });
		expect(stages[0]?.lessons.map(({ title }) => title)).toEqual(['Zählen', 'Averages']);
		expect(lessons[0]?.stage.title).toBe('Grundlagen');
		expect(found).toEqual([
			{
				slug: 'numbers',
				title: 'Zahlen',
				summary: 'Zähle.',
				feeds: [{ lesson: 'counting' }, { lesson: 'averages' }]
			}
		]);
	});

	it('are left alone in English and in any other language', () => {
		for (const language of ['en', 'fr']) {
			const { stages, skills: found } = readCourse(filesWith(), language);
			expect(stages[0]).toMatchObject({ title: 'Basics', lessons: [{ title: 'Counting' }, {}] });
			expect(found[0]?.title).toBe('Numbers');
		}
	});

	it('are not shown where they do not fit', () => {
		const { stages } = readCourse(filesWith({ '1-basics/stage.de.yaml': 'title: Grundlagen' }), 'de');
		expect(stages[0]?.title).toBe('Basics');
	});

	it('name each text that is missing, left over or none', () => {
		expect(problemsOf({ '1-basics/stage.de.yaml': 'title: 3\nlessons: { sums: Summen }' })).toEqual([
			'exercises/1-basics/stage.de.yaml: `title` is no text. Translate it as it stands in stage.yaml.',
			'exercises/1-basics/stage.de.yaml: `summary` is missing. Translate it as it stands in stage.yaml.',
			'exercises/1-basics/stage.de.yaml: `lessons.counting` is missing. Translate it as it stands in stage.yaml.',
			'exercises/1-basics/stage.de.yaml: `lessons.sums` is left over. Remove it, or correct its spelling: stage.yaml has no such text.'
		]);
		expect(problemsOf({ 'skills.de.yaml': 'areas: { numbers: Zahlen }' })).toEqual([
			'exercises/skills.de.yaml: `areas.numbers` holds no fields. Write those of skills.yaml below it, each with its translation.'
		]);
		expect(problemsOf({ 'skills.fr.yaml': 'areas: {' }).join()).toContain('skills.fr.yaml: This is not YAML');
	});
});

describe('a glossary in another language', () => {
	const { terms } = parseGlossary(
		'- { term: mean, also: [average], lesson: averages, means: The middle. }\n' +
			'- { term: mode, lesson: averages, means: The most frequent., unmarked: true }\n'
	);
	const german =
		'mean: { term: Mittelwert, also: "Durchschnitt, Schnitt", means: Die Mitte. }\n' +
		'mode: { term: Modus, means: Der häufigste. }\n';
	const translate = (yaml: string, language = 'de') =>
		translateGlossary(terms, new Map([['glossary.de.yaml', yaml]]), language);

	it('keeps the anchors and lessons of the English one', () => {
		expect(translate(german)).toEqual({
			problems: [],
			terms: [
				{ ...terms[0], term: 'Mittelwert', also: ['Durchschnitt', 'Schnitt'], means: 'Die Mitte.' },
				{ ...terms[1], term: 'Modus', means: 'Der häufigste.' }
			]
		});
		expect(translate(german, 'fr').terms).toEqual(terms);
	});

	it('names terms that are missing, and is English until they are there', () => {
		const { terms: shown, problems } = translate(german.split('\n')[0]!);
		expect(shown).toEqual(terms);
		expect(problems.map(({ cause }) => cause)).toEqual(['`mode` is missing.']);
	});
});

describe('a data set in another language', () => {
	const english = {
		...{ title: 'Passengers', summary: 'All of them.', licence: 'MIT', notes: 'Small.' },
		tables: {
			ship: { rows: 2, columns: { age: { type: 'number', meaning: 'Age', unit: 'years', nulls: 0 } } }
		}
	};
	const find = (yaml: string) =>
		findTexts(new Map([['dataset.de.yaml', yaml]]), 'dataset', textsOfDataSet(english), 'de');

	it('has titles, notes, meanings and units in it', () => {
		const { texts, problems } = find(
			'{ title: Passagiere, summary: Alle., notes: Klein., tables: { ship: { columns: { age: { meaning: Alter, unit: Jahre } } } } }'
		);
		expect(problems).toEqual([]);
		expect(withTexts(english, texts!)).toEqual({
			...{ title: 'Passagiere', summary: 'Alle.', licence: 'MIT', notes: 'Klein.' },
			tables: {
				ship: { rows: 2, columns: { age: { type: 'number', meaning: 'Alter', unit: 'Jahre', nulls: 0 } } }
			}
		});
	});

	it('names what is missing in a column', () => {
		const { texts, problems } = find(
			'{ title: Passagiere, summary: Alle., notes: Klein., tables: { ship: { columns: { age: { meaning: Alter } } } } }'
		);
		expect(texts).toBeUndefined();
		expect(problems.map(({ cause }) => cause)).toEqual(['`tables.ship.columns.age.unit` is missing.']);
	});
});

it('all translations that lie here fit', () => {
	const files = readCourseFolder('exercises');
	const { terms } = parseGlossary(files.get('glossary.yaml')!);
	expect(translateGlossary(terms, files, 'en').problems).toEqual([]);
	for (const path of globSync('datasets/*/dataset.yaml')) {
		const beside = globSync(`${dirname(path)}/dataset.*.yaml`);
		const translations = new Map(beside.map((file) => [basename(file), readFileSync(file, 'utf8')]));
		const original: Texts = textsOfDataSet(parse(readFileSync(path, 'utf8')) as never);
		expect(findTexts(translations, 'dataset', original, 'en').problems).toEqual([]);
	}
});

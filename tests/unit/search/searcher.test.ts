import { expect, it } from 'vitest';
import type { SearchDocument } from '#search/document.ts';
import { ownDocuments } from '#search/own-documents.ts';
import { Searcher, type Answer } from '#search/searcher.ts';

const lesson: SearchDocument = {
	...{ path: 'lesson/statistics', kind: 'lesson', title: 'Statistics', place: 'Lesson 1.12' },
	text: 'The mean and the median of fares.'
};
const task: SearchDocument = {
	...{ path: 'lesson/statistics#task-mode', kind: 'task', title: 'The mode', place: '1.12 Statistics' },
	text: 'Write modes.'
};
const texts = [
	{
		notebook: { id: 'abc', title: 'Ports' },
		lesson: '',
		cell: 'cell-1',
		source: 'fares of Queenstown',
		savedAt: 2
	},
	{ notebook: undefined, lesson: 'statistics', cell: 'mode', source: 'const queenstown = 1;', savedAt: 1 }
];

function open(parts: Partial<ConstructorParameters<typeof Searcher>[0]> = {}) {
	const answers: Answer[] = [];
	const searcher = new Searcher({
		loadCourse: () => Promise.resolve([lesson, task]),
		loadOwn: (course) => Promise.resolve(ownDocuments(texts, course)),
		answer: (answer) => answers.push(answer),
		...parts
	});
	return { searcher, answers, last: () => answers.at(-1)! };
}

it('finds the course and what the learner wrote, with the cells’ addresses', async () => {
	const { searcher, last } = open();
	await searcher.open();
	searcher.ask('queenstown');
	expect(
		last()
			.found.map(({ path, place }) => [path, place])
			.sort()
	).toEqual([
		['lesson/statistics#cell=mode', 'Yours in 1.12 Statistics'],
		['notebook?id=abc#cell=cell-1', 'Your notebook, cell-1']
	]);
	searcher.ask('fares');
	expect(last().found.map(({ group }) => group)).toEqual(['Lessons', 'Yours']);
	expect(last().isWhole).toBe(true);
	searcher.ask(' ');
	expect(last().found).toEqual([]);
});

it('answers again when there is more', async () => {
	const { searcher, answers } = open();
	const opened = searcher.open();
	searcher.ask('fares');
	expect(answers.at(-1)).toMatchObject({ found: [], isWhole: false });
	await opened;
	expect(answers.at(-1)!.found.length).toBe(2);
	expect(answers.at(-1)!.isWhole).toBe(true);
});

it('finds the learner’s texts when the course cannot be fetched, says so, and tries again', async () => {
	let online = false;
	const { searcher, last } = open({
		loadCourse: () => (online ? Promise.resolve([lesson]) : Promise.reject(new Error('offline')))
	});
	await searcher.open();
	searcher.ask('fares');
	expect(last().found.map(({ group }) => group)).toEqual(['Yours']);
	expect(last().problems).toEqual([expect.stringContaining('The course could not be loaded')]);
	online = true;
	await searcher.open();
	expect(last().found.map(({ group }) => group)).toEqual(['Lessons', 'Yours']);
	expect(last().problems).toEqual([]);
});

it('finds the course when the storage cannot be read, and says so', async () => {
	const { searcher, last } = open({ loadOwn: () => Promise.reject(new Error('no storage')) });
	await searcher.open();
	searcher.ask('fares');
	expect(last().found.map(({ group }) => group)).toEqual(['Lessons']);
	expect(last().problems).toEqual([expect.stringContaining('could not be read')]);
});

it('answers while five hundred notebooks are still being read', async () => {
	const many = Array.from({ length: 500 }, (_, at) => ({
		...{ notebook: { id: `n${at}`, title: `Notebook ${at}` }, lesson: '', cell: 'cell-1', savedAt: at },
		source: `const value${at} = ${at}; `.repeat(40)
	}));
	const { searcher, answers, last } = open({ loadOwn: () => Promise.resolve(ownDocuments(many, [])) });
	let isOpen = false;
	const opened = searcher.open().then(() => (isOpen = true));
	while (answers.length === 0) await new Promise((resolve) => setTimeout(resolve));
	searcher.ask('median');
	expect(isOpen).toBe(false);
	expect(last().found[0]?.path).toBe('lesson/statistics');
	await opened;
	searcher.ask('value423');
	expect(last().found[0]?.path).toBe('notebook?id=n423#cell=cell-1');
});

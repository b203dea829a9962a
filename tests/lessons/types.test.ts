import { describe, expect, it } from 'vitest';
import { createCellChecker } from '#editor/check-cells.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { linkCells } from '#transpile/graph.ts';
import { root } from '../architecture/source-files.ts';
import { course } from './course.ts';

const check = createCellChecker(root);

/** What a learner sees in the editor on opening a lesson, and after solving it, has no red lines. */
describe.each(course.lessons)('the cells of $slug', ({ slug, parts }) => {
	const solutions = new Map(
		course.tasks.filter(({ lesson }) => lesson === slug).map((task) => [task.slug, task.solution])
	);

	const cellsWith = (state: string) =>
		parts.flatMap((part) => {
			if (part.kind === 'prose') return [];
			if (part.kind === 'demo') return [{ id: part.id, text: part.source }];
			const { slug: id, starter } = part.task;
			return [{ id, text: state === 'starters' ? starter : solutions.get(id)! }];
		});

	it.each(['starters', 'solutions'])('type-check as one notebook, with the %s', (state) => {
		const problems = check(cellsWith(state)).map(({ cell, line, message }) => `${cell}:${line} ${message}`);
		expect(problems).toEqual([]);
	});

	it.each(['starters', 'solutions'])('break no rule among each other, with the %s', (state) => {
		const { problems } = linkCells(cellsWith(state).map(({ id, text }) => analyseCell(id, text)));
		const found = [...problems].flatMap(([id, list]) =>
			list.map(({ line, message }) => `${id}:${line} ${message}`)
		);
		expect(found).toEqual([]);
	});
});

it('a cell that uses another cell’s value as the wrong type is found', () => {
	const cells = [
		{ id: 'one', text: "import { load } from 'stagecoach/data';\nconst passengers = await load('titanic');" },
		{ id: 'two', text: 'const age: string = passengers[0]!.age;' }
	];
	expect(check(cells).map(({ cell, line }) => `${cell}:${line}`)).toEqual(['two:1']);
});

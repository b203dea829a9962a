/** A lesson that is proved again and again while its author writes it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LessonProof } from '#cli/proof/prove-lesson.ts';
import type { Proved } from '#cli/proof/task-proof.ts';
import { answer, makeCourse, type TestCourse } from '../../../support/proved-course.ts';

vi.setConfig({ testTimeout: 60_000 });

let made: TestCourse;
let proof: LessonProof;
beforeEach(() => {
	made = makeCourse();
	proof = new LessonProof();
});
afterEach(() => {
	proof.dispose();
	made.dispose();
});

interface Told {
	all: Proved[];
	/** Titles of what was found anew. */
	fresh: string[];
	/** Titles of what is not proved. */
	unproved: string[];
}

async function prove(signal?: AbortSignal, told: (proved: Proved) => void = () => undefined): Promise<Told> {
	const all: Proved[] = [];
	const { exercises, twins } = made;
	await proof.prove(made.read(), 'vectors', { exercises, twins, ...(signal && { signal }) }, (proved) => {
		all.push(proved);
		told(proved);
	});
	const titles = (steps: Proved[]) => steps.map(({ title }) => title);
	return {
		all,
		fresh: titles(all.filter(({ isNew }) => isNew)),
		unproved: titles(all.filter(({ unproved }) => unproved))
	};
}

const slip = 'the slip counts fails with “counted the values”';
const solution = 'solution passes, with two seeds';
const changes = 'no change in one place of the solution passes';

it('tells all steps each time, and which of them are new', async () => {
	const first = await prove();
	expect(first.fresh).toEqual(first.all.map(({ title }) => title));
	expect(first.unproved).toEqual([]);
	const second = await prove();
	expect(second.all).toHaveLength(first.all.length);
	expect(second).toMatchObject({ fresh: [], unproved: [] });
});

describe('after a change, new is', () => {
	it('of a slip only what is said of it', async () => {
		await prove();
		made.change('total/slips/counts.ts', 'return', '// Counts.\n\treturn');
		expect((await prove()).fresh).toEqual([slip]);
	});

	it('of a solution what is about it, and not the other answers', async () => {
		await prove();
		made.write('total/solution.ts', answer('return values.reduce((sum, value) => sum + value, 0);'));
		const { fresh } = await prove();
		expect(fresh).toEqual([solution, changes]);
	});

	it('of the checks everything, with the checks as they are now', async () => {
		const first = await prove();
		made.change('total/grade.ts', /expected: total/g, 'expected: (values) => total(values) + 1');
		const second = await prove();
		expect(second.unproved).toContain(solution);
		made.change('total/grade.ts', /total\(values\) \+ 1/g, 'total(values) + 0');
		expect(await prove()).toMatchObject({ unproved: [] });
		expect(first.all).toHaveLength(second.all.length);
	});

	it('of the text between the cells nothing', async () => {
		await prove();
		made.change('lesson.md', /$/, '\nOne more sentence.\n');
		expect((await prove()).fresh).toEqual([]);
	});

	it('of another cell what needs it', async () => {
		made.change('lesson.md', /$/, '\n```ts run start\nconst begin = 0;\n```\n');
		made.write('total/solution.ts', answer('return values.reduce((sum, value) => sum + value, begin);'));
		expect((await prove()).unproved).toEqual([]);
		made.change('lesson.md', 'const begin = 0;', 'const begin = 1;');
		const { fresh, unproved } = await prove();
		expect(unproved).toContain(solution);
		expect(fresh).not.toContain(slip);
	});

	it('of the Python what it prints', async () => {
		await prove();
		made.change('total/python.py', 'print', '# The sum:\nprint');
		expect((await prove()).unproved).toEqual(['the worked example gives the numbers that Python prints']);
	});
});

it('what is not proved is told again, until it is', async () => {
	made.change('total/slips/counts.ts', 'counted the values', 'multiplied the values');
	const [title] = (await prove()).unproved;
	expect(title).toContain('multiplied');
	expect(await prove()).toMatchObject({ fresh: [], unproved: [title] });
	made.change('total/slips/counts.ts', 'multiplied the values', 'counted the values');
	expect(await prove()).toMatchObject({ fresh: [slip], unproved: [] });
});

it('checks that cannot be imported are told as such, and do not end the watch', async () => {
	made.change('total/grade.ts', 'export default', 'const = 1;\nexport default');
	const { all, unproved } = await prove();
	expect(unproved).toContain(solution);
	expect(all.find(({ title }) => title.includes('Python'))?.unproved?.problem).toMatch(/^grade\.ts fails: /);
});

describe('a change while it runs', () => {
	it('ends it: nothing more is told, and the next run proves all', async () => {
		const controller = new AbortController();
		const first = await prove(controller.signal, () => controller.abort());
		expect(first.all).toHaveLength(1);
		const second = await prove();
		expect(second.unproved).toEqual([]);
		expect(second.all.at(-1)?.title).toBe(changes);
		// What the first run has graded is known.
		expect(second.fresh).toHaveLength(second.all.length);
	});

	it('ends the hunt of changes', async () => {
		const controller = new AbortController();
		const { exercises, twins } = made;
		const told: Proved[] = [];
		const onlyLongLeft = () => controller.abort();
		const { signal } = controller;
		await proof.prove(made.read(), 'vectors', { exercises, twins, signal, onlyLongLeft }, (proved) =>
			told.push(proved)
		);
		expect(told.length).toBeGreaterThan(3);
		expect(told.map(({ title }) => title)).not.toContain(changes);
		expect(await prove()).toMatchObject({ unproved: [] });
	});

	// An answer that does not end has ten seconds, and its loop is looked for as long: nobody may wait for that.
	it('ends an answer that would not end', { timeout: 9000 }, async () => {
		const controller = new AbortController();
		const endless = answer('for (;;);');
		made.write('total/starter.ts', `// TODO\n${endless}total([1]);\n`);
		const running = prove(controller.signal);
		controller.abort();
		expect((await running).all).toEqual([]);
		made.write('total/starter.ts', `// TODO\n${answer('return 0;')}`);
		expect((await prove()).unproved).not.toContain('the starter runs, and does not pass');
	});
});

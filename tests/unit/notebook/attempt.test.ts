import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { isStopped } from '#kernel/page/stopped.ts';
import { attemptTask, isSameCode, runWithNeeds, type Attempt } from '#notebook/attempt.ts';
import { Runner } from '#notebook/runner.ts';
import type { OutputEvent } from '#protocol/kernel.ts';
import { until } from '../../support/until.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = new URL('../../support/checks.ts', import.meta.url).href;
const endlessChecks = new URL('../../support/endless-checks.ts', import.meta.url).href;
const behaviourChecks = new URL('../../support/behaviour-checks.ts', import.meta.url).href;
const starter = 'function double(value: number): number {\n\t// TODO: write this\n\treturn 0;\n}';
const right = 'function double(value: number): number {\n\treturn value * 2;\n}';

const open: Kernel[] = [];
afterEach(() => open.splice(0).forEach((kernel) => kernel.dispose()));

function openNotebook(cells: Record<string, string>) {
	const shown: OutputEvent[] = [];
	const kernel = new Kernel(nodeHost, {
		output: (event) => void shown.push(event),
		lateError() {},
		backend() {}
	});
	open.push(kernel);
	const runner = new Runner(kernel);
	for (const [id, source] of Object.entries(cells)) runner.texts.set(id, source);
	const ran: string[] = [];
	const hooks = { started: (id: string) => void ran.push(id) };
	const attempt = (options: Partial<Attempt> = {}) =>
		attemptTask({
			...{ kernel, runner, hooks, host: nodeHost, task: 'lesson/task', cell: 'task', starter, seed: 1 },
			checks: async () => checks,
			...options
		});
	const run = (id: string) => runWithNeeds(runner, kernel, id, hooks);
	return { kernel, runner, shown, ran, attempt, run };
}

describe('running a cell', () => {
	it('runs first what it needs and what has not run', async () => {
		const { run, ran, runner } = openNotebook({
			c: 'const c = b + 1',
			a: 'const a = 1',
			b: 'const b = a + 1',
			other: '1'
		});
		const { run: end, needed } = await run('c');
		expect(end.error).toBeUndefined();
		expect(needed).toEqual(['a', 'b']);
		expect(ran).toEqual(['a', 'b', 'c']);
		await run('c');
		expect(ran).toEqual(['a', 'b', 'c', 'c']);
		expect(runner.hasRun('other')).toBe(false);
	});

	it('makes stale what depends on it, and nothing else', async () => {
		const { run, runner, ran } = openNotebook({
			a: 'const a = 1',
			b: 'const b = a',
			c: 'const c = b',
			other: 'const d = 1'
		});
		for (const id of ['c', 'other']) await run(id);
		await run('a');
		expect(['a', 'b', 'c', 'other'].map((id) => runner.hasRun(id))).toEqual([true, false, false, true]);
		ran.length = 0;
		await run('c');
		expect(ran).toEqual(['b', 'c']);
	});

	it('runs a need again when its text has changed', async () => {
		const { run, runner, ran, shown } = openNotebook({ a: 'const a = 1', b: 'a' });
		await run('b');
		runner.texts.set('a', 'const a = 2');
		expect(runner.findPending('b')).toEqual(['a']);
		await run('b');
		expect(ran).toEqual(['a', 'b', 'a', 'b']);
		expect(shown.at(-1)!.outputs).toEqual([{ kind: 'value', value: { type: 'number', value: 2 } }]);
	});

	it('knows the text that ran, whatever is typed meanwhile', async () => {
		const { run, runner } = openNotebook({ a: 'const a = await new Promise((go) => setTimeout(go, 50, 1))' });
		const running = run('a');
		await until(() => expect(runner.isCurrent('a', 1)).toBe(true));
		runner.texts.set('a', 'const a = 2');
		await running;
		expect(runner.hasRun('a')).toBe(false);
		expect(runner.findPending('a')).toEqual([]);
	});

	it('stays quick in a long chain of cells', async () => {
		const chain = Object.fromEntries(
			Array.from({ length: 40 }, (_, at) => [`c${at}`, `const x${at} = ${at ? `x${at - 1}` : 0}`])
		);
		const { run, runner } = openNotebook(chain);
		await run('c39');
		const start = performance.now();
		expect(runner.hasRun('c39')).toBe(true);
		expect(performance.now() - start).toBeLessThan(500);
	});

	it('ends at a need that fails', async () => {
		const { run, ran } = openNotebook({
			a: 'const a = 1',
			bad: 'throw new Error("no"); const b = a',
			c: 'b'
		});
		expect(await run('c')).toMatchObject({ cell: 'bad', run: { error: { message: 'no' } } });
		expect(ran).toEqual(['a', 'bad']);
	});

	it('does not run a cell with a mistake, and tells its place', async () => {
		const { run, ran } = openNotebook({ a: 'const a =\n  1 +;' });
		const { run: end } = await run('a');
		expect(end.error).toMatchObject({ name: 'SyntaxError', place: { cell: 'a', line: 2, column: 6 } });
		expect(ran).toEqual(['a']);
	});

	it('tells outputs of an older run from those of the latest', async () => {
		const { run, runner } = openNotebook({ a: '1' });
		await run('a');
		await run('a');
		expect([1, 2, 3].map((version) => runner.isCurrent('a', version))).toEqual([false, true, false]);
		expect(runner.isCurrent('nowhere', 1)).toBe(false);
	});

	it('places an error in the text, through the cells that called each other', async () => {
		const { run } = openNotebook({
			helpers: 'type N = number;\nfunction deep(n: N): never {\n\tthrow new RangeError(`too ${n as N}`);\n}',
			middle: 'const call = (n: number) => {\n  deep(n);\n};',
			top: 'const first: number = 1;\ncall(first as number)'
		});
		const { run: end } = await run('top');
		expect(end.error).toMatchObject({
			name: 'RangeError',
			message: 'too 1',
			place: { cell: 'helpers', line: 3, column: 8 }
		});
		expect(end.error!.frames).toEqual([
			{ kind: 'cell', within: '`deep`', cell: 'helpers', line: 3, column: 8 },
			{ kind: 'cell', within: '`call`', cell: 'middle', line: 2, column: 3 },
			{ kind: 'cell', within: 'outside any function', cell: 'top', line: 2, column: 1 }
		]);
	});

	it('places an error that comes after waiting', async () => {
		const { run } = openNotebook({
			a: 'async function later(): Promise<void> {\n\tawait null;\n\tmissing();\n}\nawait later()'
		});
		const { run: end } = await run('a');
		expect(end.error).toMatchObject({
			place: { cell: 'a', line: 3, column: 2 },
			help: expect.stringContaining('spelling') as string
		});
	});

	it('can be stopped in the middle, and the kernel used afterwards', async () => {
		const { run, kernel, runner } = openNotebook({ endless: 'while (true) {}', b: 'const b = 1' });
		const running = run('endless').catch((error: unknown) => error);
		await until(() => expect(runner.isCurrent('endless', 1)).toBe(true));
		await new Promise((resolve) => setTimeout(resolve, 300));
		kernel.stop();
		runner.forgetAll();
		expect(isStopped(await running)).toBe(true);
		expect((await run('b')).run.error).toBeUndefined();
	});
});

describe('an attempt at a task', () => {
	it('passes when it is right', async () => {
		const { attempt } = openNotebook({ task: right });
		expect(await attempt()).toEqual({
			task: 'lesson/task',
			outcome: 'passed',
			summary: 'The check passed: right in 2 cases.',
			checks: [{ title: 'double(4) is 8', passed: true, message: '' }]
		});
	});

	it('uses names of the cells before it', async () => {
		const { attempt, ran } = openNotebook({
			factor: 'const factor = 2',
			task: right.replace('value * 2', 'value * factor')
		});
		expect((await attempt()).outcome).toBe('passed');
		expect(ran).toEqual(['factor', 'task']);
	});

	it('fails with words when it is wrong, and may be tried again', async () => {
		const { attempt, runner } = openNotebook({ task: right.replace('* 2', '* 3') });
		expect(await attempt()).toMatchObject({
			outcome: 'failed',
			summary: '`double(4)` returned 12; it should return 8.'
		});
		runner.texts.set('task', right);
		expect((await attempt()).outcome).toBe('passed');
	});

	it('is none while the starter stands there, but for comments and white space', async () => {
		const { attempt, runner } = openNotebook({ task: starter });
		expect((await attempt()).outcome).toBe('not-attempted');
		runner.texts.set('task', starter.replace('// TODO: write this', '/* hm */\n'));
		expect((await attempt()).outcome).toBe('not-attempted');
		expect((await attempt({ gradeStarter: true })).outcome).toBe('failed');
	});

	it('crashes with the line when the cell throws, and names the cell when another did', async () => {
		const { attempt, runner } = openNotebook({ data: 'const rows = [1]', task: `${right}\nnowhere();` });
		expect(await attempt()).toMatchObject({
			outcome: 'crashed',
			summary: 'Your code stopped on line 4: nowhere is not defined.',
			error: { place: { cell: 'task', line: 4, column: 1 } }
		});
		runner.texts.set('data', 'throw new Error("gone")\nconst rows = 1');
		runner.texts.set('task', `${right}\nrows;`);
		expect((await attempt()).summary).toBe('The cell “data”, which this one needs, stopped on line 1: gone.');
	});

	it('says of what is no TypeScript that it cannot be read, and of what reads something else that it stopped', async () => {
		const { attempt, runner } = openNotebook({ task: `${right}\nconst = 1;` });
		expect((await attempt()).summary).toMatch(/^Your code cannot be read on line 4: /);
		runner.texts.set('task', `${right}\nJSON.parse('{');`);
		expect((await attempt()).summary).toMatch(/^Your code stopped on line 4: /);
	});

	it('crashes with the line in the function when a check’s call throws', async () => {
		const { attempt } = openNotebook({
			task: 'function double(value: number): number {\n\treturn (value as any).a.b;\n}'
		});
		expect(await attempt()).toMatchObject({
			outcome: 'crashed',
			error: { name: 'TypeError', place: { cell: 'task', line: 2 } }
		});
	});

	it('crashes for a mistake of syntax', async () => {
		const { attempt } = openNotebook({ task: 'function double( {' });
		expect(await attempt()).toMatchObject({ outcome: 'crashed', error: { name: 'SyntaxError' } });
	});

	it('is not attempted when the name is missing', async () => {
		const { attempt } = openNotebook({ task: 'const duoble = 1;' });
		expect((await attempt()).outcome).toBe('not-attempted');
	});

	it.each([
		[
			'at its top level',
			{ task: `${right}\n\nlet n = 0;\nwhile (true) n++;` },
			'Your cell',
			'The loop on line 6 was still going',
			'task'
		],
		[
			'in the function',
			{ task: 'function double(value: number) {\n\tlet n = 0;\n\n\tfor (;;) n++;\n}' },
			'`double`',
			'The loop on line 4 was',
			'task'
		],
		[
			'in a cell that it needs',
			{ data: 'const n = 1;\nwhile (n) {}', task: `${right} n;` },
			'Your cell',
			'The loop on line 2 of the cell “data”',
			'data'
		],
		[
			'in a function of another cell',
			{ tools: 'function spin() {\n\n\twhile (true) {}\n}', task: right.replace('value * 2', 'spin() ?? 1') },
			'`double`',
			'The loop on line 3 of the cell “tools”',
			'tools'
		]
	])('is timed out when a loop does not end %s, and names its line', async (_, cells, what, loop, cell) => {
		const { attempt, runner } = openNotebook(cells);
		const verdict = await attempt({ limitMs: 3000 });
		expect(verdict.outcome).toBe('timed-out');
		expect(verdict.summary).toContain(`${what} was still running after 3 s, so it was stopped.`);
		expect(verdict.summary).toContain(loop);
		expect(verdict.error?.place?.cell).toBe(cell);
		for (const id of Object.keys(cells)) if (id !== 'task') runner.texts.set(id, 'const n = 1;');
		runner.texts.set('task', right);
		expect((await attempt()).outcome).toBe('passed');
	});

	it('is timed out, without a line, when a promise never settles', async () => {
		const { attempt } = openNotebook({ task: `${right}\nawait new Promise(() => {});` });
		expect(await attempt({ limitMs: 700 })).toMatchObject({
			outcome: 'timed-out',
			summary: 'Your cell was still running after 0.7 s, so it was stopped.'
		});
	});

	it('could not be checked when the checks cannot be had', async () => {
		const { attempt } = openNotebook({ task: right });
		const verdict = await attempt({ checks: async () => `${checks}.missing` });
		expect(verdict).toMatchObject({
			outcome: 'could-not-check',
			summary: expect.stringContaining('says nothing about your answer') as string
		});
	});

	it('could not be checked when the checks never end', async () => {
		const { attempt } = openNotebook({ task: right });
		const verdict = await attempt({ checks: async () => endlessChecks, limitMs: 2000 });
		expect(verdict).toMatchObject({
			outcome: 'could-not-check',
			summary: expect.stringContaining('did not come to an end') as string
		});
	});

	it('ends with the stop when the learner stops the checks', async () => {
		const { attempt, kernel, runner } = openNotebook({ task: 'const double = () => { while (true); };' });
		const ended = attempt({
			limitMs: 20_000,
			hooks: { grading: () => void setTimeout(() => kernel.stop(), 500) }
		});
		expect(isStopped(await ended.catch((error: unknown) => error))).toBe(true);
		runner.forgetAll();
		runner.texts.set('task', right);
		expect((await attempt()).outcome).toBe('passed');
	});
});

describe('an attempt at a class and an async function', () => {
	const counter =
		'class Counter {\n\t#n: number;\n\tconstructor(start: number) { this.#n = start; }\n\tnext() { return this.#n++; }\n}';
	const later = 'async function later(value: number) {\n\tawait null;\n\treturn value * 2;\n}';
	const attemptWith = (task: string, limitMs = 3000) =>
		openNotebook({ task }).attempt({ checks: async () => behaviourChecks, limitMs });

	it('passes when both are right', async () => {
		expect(await attemptWith(`${counter}\n${later}`)).toMatchObject({ outcome: 'passed' });
	});

	it('fails with the steps when the class is wrong', async () => {
		expect(await attemptWith(`${counter.replace('n++', 'n')}\n${later}`)).toMatchObject({
			outcome: 'failed',
			summary:
				'After `const counter = new Counter(4); counter.next()`, `counter.next()` returned 4; it should return 5.'
		});
	});

	it('is timed out, with the line, when a loop in a method does not end', async () => {
		const verdict = await attemptWith(`${counter.replace('return', 'for (;;);')}\n${later}`);
		expect(verdict).toMatchObject({ outcome: 'timed-out', error: { place: { cell: 'task', line: 4 } } });
		expect(verdict.summary).toContain('`Counter` was still running after 3 s');
	});

	it('is timed out in its own words when a returned promise never settles', async () => {
		const verdict = await attemptWith(`${counter}\n${later.replace('null', 'new Promise(() => {})')}`);
		expect(verdict).toMatchObject({
			outcome: 'timed-out',
			summary: expect.stringContaining(
				'`later(4)` returned a promise that was still waiting after 2.7 s'
			) as string,
			checks: []
		});
	});

	it('crashes when a returned promise is rejected', async () => {
		const verdict = await attemptWith(`${counter}\n${later.replace('return', 'throw')}`);
		expect(verdict).toMatchObject({ outcome: 'crashed', error: { place: { cell: 'task', line: 8 } } });
	});
});

describe('the same code', () => {
	it.each([
		['a; // x', 'a;', true],
		['a /* x\n y */ ;', 'a ;', true],
		['\ta\n', 'a', true],
		['a', 'b', false],
		['return 0', 'return 1', false]
	])('%j and %j', (a, b, same) => {
		expect(isSameCode(a, b)).toBe(same);
	});
});

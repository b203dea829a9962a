import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { huntMutants } from '#cli/mutants/hunt.ts';
import type { AnswerGrader } from '#cli/proof/kept-grader.ts';
import type { Outcome, Verdict } from '#protocol/verdict.ts';
import { until } from '../../../support/until.ts';

const solution = 'function half(n: number) {\n\treturn n / 2;\n}';
const change = (to: string) => `return n / 2; → ${to}`;

/** Says of each answer what `outcomes` says of its second line, else that it is wrong; `never` is no answer. */
function fakeGrader(outcomes: Record<string, Outcome | 'never'>) {
	const stop = vi.fn();
	const grade = async (source: string): Promise<Verdict> => {
		const outcome =
			source === solution ? 'passed' : (outcomes[source.split('\n')[1]?.trim() ?? ''] ?? 'failed');
		if (outcome === 'never') return new Promise(() => undefined);
		return { task: 'lesson/half', outcome, summary: '', checks: [] };
	};
	return { grade, stop } satisfies AnswerGrader;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what passes has survived, unless somebody has said why', async () => {
	const grader = fakeGrader({ 'return n * 2;': 'passed', 'return n / 3;': 'passed', 'return n;': 'crashed' });
	const hunt = await huntMutants(
		solution,
		[grader],
		[{ why: 'because', changes: [change('return n / 3;')] }]
	);
	expect(hunt.survivors.map(({ to }) => to)).toEqual(['return n * 2;']);
	expect(hunt.explained.map(({ to }) => to)).toEqual(['return n / 3;']);
	expect(hunt).toMatchObject({ broken: [], outdated: [] });
	expect(hunt.mutants).toBeGreaterThan(4);
});

it('a reason for what is noticed now, or is no change any more, is out of date', async () => {
	const changes = [change('return n / 3;'), 'return n / 9; → return n / 8;'];
	const hunt = await huntMutants(solution, [fakeGrader({})], [{ why: 'because', changes }]);
	expect(hunt.outdated).toEqual(changes);
});

it('a reason for what ran out of time is not out of date: the machine may be full', async () => {
	const explained = [{ why: 'because', changes: [change('return n / 3;')] }];
	const hunting = huntMutants(solution, [fakeGrader({ 'return n / 3;': 'never' })], explained);
	await vi.advanceTimersByTimeAsync(60_000);
	expect((await hunting).outdated).toEqual([]);
});

it('checks that fail themselves are told apart: they would not help a learner', async () => {
	const hunt = await huntMutants(solution, [fakeGrader({ 'return n;': 'could-not-check' })], []);
	expect(hunt.broken.map(({ to }) => to)).toEqual(['return n;']);
	expect(hunt.survivors).toEqual([]);
});

it('what does not end is ended, counts as noticed, and does not keep the others from being graded', async () => {
	const grader = fakeGrader({ 'return n * 2;': 'never', 'return n / 3;': 'passed' });
	const hunting = huntMutants(solution, [grader], []);
	await until(async () => {
		await vi.advanceTimersByTimeAsync(1000);
		expect(grader.stop).toHaveBeenCalledOnce();
	});
	expect((await hunting).survivors.map(({ to }) => to)).toEqual(['return n / 3;']);
});

it('several graders share the work, and each change is graded once', async () => {
	const graders = [fakeGrader({}), fakeGrader({ 'return n * 2;': 'passed' })];
	const graded: string[] = [];
	for (const grader of graders) {
		const { grade } = grader;
		grader.grade = (source) => {
			graded.push(source);
			return grade(source);
		};
	}
	const { mutants } = await huntMutants(solution, graders, []);
	expect(new Set(graded).size).toBe(graded.length);
	expect(graded).toHaveLength(mutants + 1); // the solution, to see how long it takes
});

it('when nobody waits any more, the rest is left out', async () => {
	const controller = new AbortController();
	const grader = fakeGrader({});
	const graded: string[] = [];
	const { grade } = grader;
	grader.grade = (source) => {
		graded.push(source);
		if (graded.length === 3) controller.abort();
		return grade(source);
	};
	await huntMutants(solution, [grader], [], { signal: controller.signal });
	expect(graded).toHaveLength(3);
});

/** Grades functions as the two workers do, in one thread: calls go through the kernel's session. */
import { oneAtATime } from '#base/one-at-a-time.ts';
import { evaluate } from '#grading/evaluate.ts';
import { grade } from '#grading/index.ts';
import type { CheckMakers, Check } from '#grading/define.ts';
import type { GradeReport } from '#protocol/grading.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { makeSession } from './session.ts';

/** How long a promise of the learner's is waited for. */
const patienceMs = 500;

type AnyLearner = Record<string, (...args: never[]) => unknown>;

export interface GradingOptions {
	seed?: number;
	outcomeOnly?: boolean;
	asked?: (name: string) => void;
}

/**
 * @param source the learner's cell
 * @param build as an author writes it in `grade.ts`
 * @param asked hears of each call that the checks make
 */
export async function gradeSource<Learner extends object = AnyLearner>(
	source: string,
	build: (makers: CheckMakers<Learner>) => Check[],
	{ seed = 1, outcomeOnly = false, asked = () => {} }: GradingOptions = {}
): Promise<GradeReport> {
	const { session, run } = makeSession();
	const { error } = await run('task', source);
	if (error) throw new Error(`the cell itself failed: ${error.message}`);
	const defines = analyseCell('task', source).definitions.map(({ name }) => name);
	const clone = <Value>(value: Value): Value => structuredClone(value);
	const inTurn = oneAtATime();
	const port = {
		call: async (request: Parameters<typeof session.call>[0]) => {
			asked(request.name);
			return clone(await inTurn(() => session.call(clone({ ...request, patienceMs }))));
		},
		use: async (request: Parameters<typeof session.use>[0]) =>
			clone(await inTurn(() => session.use(clone({ ...request, patienceMs })))),
		value: async (name: string) => clone(session.value({ name }))
	};
	const load = (async () => []) as never;
	return evaluate(grade<Learner>(build), { port, load, seed, defines, outcomeOnly });
}

/** Grades the mutants of one task: those that pass have survived. */
import { withTimeLimit, timeIsUp } from '#base/time-limit.ts';
import type { Outcome } from '#protocol/verdict.ts';
import type { AnswerGrader } from '../proof/kept-grader.ts';
import { makeMutants, type Mutant } from './mutants.ts';
import { nameOf, type Explained } from './survivors.ts';

export interface Hunt {
	mutants: number;
	/** They pass, and nobody has said why this is right. */
	survivors: Mutant[];
	/** `grade.ts` itself fails for them. */
	broken: Mutant[];
	/** They pass, and `survivors.yaml` says why. */
	explained: Mutant[];
	/** Changes in `survivors.yaml` that no survivor has, and none that ran out of time. */
	outdated: string[];
}

export interface HuntOptions {
	seed?: number;
	/** Nobody waits for the result any more: it will be that of some mutants only. */
	signal?: AbortSignal | undefined;
}

/** A mutant may take this much longer than the solution before it counts as endless, whatever else the machine does. */
const patience = { times: 10, milliseconds: 2000 };

/** @param graders share the work */
export async function huntMutants(
	solution: string,
	graders: readonly AnswerGrader[],
	explanations: readonly Explained[],
	{ seed = 1, signal }: HuntOptions = {}
): Promise<Hunt> {
	const begin = performance.now();
	await graders[0]!.grade(solution, { seed });
	const limit = patience.milliseconds + patience.times * (performance.now() - begin);
	const mutants = await makeMutants(solution);
	const outcomes = new Map<Mutant, Outcome>();
	const waiting = mutants.values();
	const takeNext = async (grader: AnswerGrader) => {
		for (const mutant of waiting) {
			if (signal?.aborted) return;
			outcomes.set(mutant, await gradeOne(mutant, grader, seed, limit));
		}
	};
	// None may still be at work when this ends, not even when another one fails.
	for (const end of await Promise.allSettled(graders.map(takeNext)))
		if (end.status === 'rejected') throw end.reason;
	const having = (outcome: Outcome) => mutants.filter((mutant) => outcomes.get(mutant) === outcome);
	const passed = having('passed');
	const known = new Set(explanations.flatMap(({ changes }) => changes));
	// On a machine that is full, one that would pass may run out of time.
	const alive = new Set([...passed, ...having('timed-out')].map(nameOf));
	return {
		...{ mutants: mutants.length, broken: having('could-not-check') },
		survivors: passed.filter((mutant) => !known.has(nameOf(mutant))),
		explained: passed.filter((mutant) => known.has(nameOf(mutant))),
		outdated: [...known].filter((name) => !alive.has(name))
	};
}

async function gradeOne(
	{ source }: Mutant,
	grader: AnswerGrader,
	seed: number,
	limit: number
): Promise<Outcome> {
	// The grader's own limit would look for the loop that does not end, which takes seconds.
	const verdict = await withTimeLimit(
		grader.grade(source, { seed, limitMs: 60_000, outcomeOnly: true }),
		limit
	);
	if (verdict !== timeIsUp) return verdict.outcome;
	grader.stop();
	return 'timed-out';
}

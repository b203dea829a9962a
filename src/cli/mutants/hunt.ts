/** Grades the mutants of one task: those that pass have survived. */
import { withTimeLimit, timeIsUp } from '#base/time-limit.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { GradeSettings } from '../node/lesson-grader.ts';
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
	/** Changes in `survivors.yaml` that no survivor has. */
	outdated: string[];
}

/** What a hunt needs of a grader. */
export interface MutantGrader {
	grade(source: string, settings: GradeSettings): Promise<Verdict>;
	/** Ends what runs; the next grading begins anew. */
	stop(): void;
}

/** A mutant may take this much longer than the solution before it counts as endless, whatever else the machine does. */
const patience = { times: 10, milliseconds: 2000 };

export async function huntMutants(
	solution: string,
	grader: MutantGrader,
	explanations: readonly Explained[],
	seed = 1
): Promise<Hunt> {
	const begin = performance.now();
	await grader.grade(solution, { seed });
	const limit = patience.milliseconds + patience.times * (performance.now() - begin);
	const mutants = await makeMutants(solution);
	const passed: Mutant[] = [];
	const broken: Mutant[] = [];
	for (const mutant of mutants) {
		const outcome = await gradeOne(mutant, grader, seed, limit);
		if (outcome === 'passed') passed.push(mutant);
		if (outcome === 'could-not-check') broken.push(mutant);
	}
	const known = new Set(explanations.flatMap(({ changes }) => changes));
	const names = new Set(passed.map(nameOf));
	return {
		...{ mutants: mutants.length, broken },
		survivors: passed.filter((mutant) => !known.has(nameOf(mutant))),
		explained: passed.filter((mutant) => known.has(nameOf(mutant))),
		outdated: [...known].filter((name) => !names.has(name))
	};
}

async function gradeOne({ source }: Mutant, grader: MutantGrader, seed: number, limit: number) {
	// The grader's own limit would look for the loop that does not end, which takes seconds.
	const verdict = await withTimeLimit(grader.grade(source, { seed, limitMs: 60_000 }), limit);
	if (verdict !== timeIsUp) return verdict.outcome;
	grader.stop();
	return 'timed-out';
}

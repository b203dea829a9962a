/** Whether a task's verdicts depend on luck: on its inputs made at random, or on what an answer draws itself. */
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { AnswerGrader } from './kept-grader.ts';

export interface Lucky {
	/** "solution", "accepted/with-a-map", "slips/off-by-one" */
	answer: string;
	/** Seeds by what came of the answer with them. */
	seeds: Readonly<Record<string, readonly number[]>>;
}

/** Grades a task's right and wrong answers with the seeds 1 to `count`. @returns those that are not judged alike with all */
export async function findLucky(task: TaskFolder, grader: AnswerGrader, count: number): Promise<Lucky[]> {
	const lucky: Lucky[] = [];
	for (const { answer, source } of answersOf(task)) {
		const seeds: Record<string, number[]> = {};
		for (let seed = 1; seed <= count; seed++) {
			const { outcome } = await grader.grade(source, { seed, outcomeOnly: true });
			(seeds[outcome] ??= []).push(seed);
		}
		if (Object.keys(seeds).length > 1) lucky.push({ answer, seeds });
	}
	return lucky;
}

function answersOf({ solution, accepted, slips }: TaskFolder) {
	return [
		{ answer: 'solution', source: solution },
		...accepted.map(({ name, source }) => ({ answer: `accepted/${name}`, source })),
		...slips.map(({ name, source }) => ({ answer: `slips/${name}`, source }))
	];
}

/** "slips/off-by-one: failed 29 ×, passed 1 × (seeds 7)" */
export function describeLucky({ answer, seeds }: Lucky): string {
	const parts = Object.entries(seeds).map(([outcome, those]) => {
		const few = those.length <= 5 ? ` (seeds ${those.join(', ')})` : '';
		return `${outcome} ${those.length} ×${few}`;
	});
	return `${answer}: ${parts.join(', ')}`;
}

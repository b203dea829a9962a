import { expect, it } from 'vitest';
import { describeLucky, findLucky } from '#cli/proof/luck.ts';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Outcome } from '#protocol/verdict.ts';

const task = {
	solution: 'right',
	accepted: [{ name: 'trained', source: 'refused by 3' }],
	slips: [
		{ name: 'guessed', source: 'passed by 2 and 4' },
		{ name: 'off', source: 'wrong' }
	]
} as unknown as TaskFolder;

const judge = (source: string, seed: number): Outcome => {
	if (source === 'refused by 3') return seed === 3 ? 'failed' : 'passed';
	if (source === 'passed by 2 and 4') return seed % 2 === 0 ? 'passed' : 'failed';
	return source === 'right' ? 'passed' : 'failed';
};

it('answers that are not judged alike with all seeds are named, with the seeds', async () => {
	const grader = {
		grade: async (source: string, { seed = 0 }) => ({
			...{ task: '', outcome: judge(source, seed) },
			...{ summary: '', checks: [] }
		}),
		stop() {}
	};
	expect((await findLucky(task, grader, 4)).map(describeLucky)).toEqual([
		'accepted/trained: passed 3 × (seeds 1, 2, 4), failed 1 × (seeds 3)',
		'slips/guessed: failed 2 × (seeds 1, 3), passed 2 × (seeds 2, 4)'
	]);
});

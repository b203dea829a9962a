/** Each attack of the list in a process, kernel and grader of `npm run grade`, several side by side. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareBundle } from '#cli/submissions/bundle.ts';
import { GradingProcess } from '#cli/submissions/grading-process.ts';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { outcomeWords } from '#words/outcomes.ts';
import type { Attack } from '../../../support/attacks/attack.ts';
import { attacks } from '../../../support/attacks/table.ts';
import { targets } from '../../../support/attacks/targets.ts';

const course = readCourse(readCourseFolder(fileURLToPath(new URL('../../../../exercises', import.meta.url))));
const timeout = 300_000;

/** While one waits for a limit, others use the processor. */
const lanes = 4;
const told = new Map<Attack, Promise<string>>();
const processes: GradingProcess[] = [];

beforeAll(async () => {
	const bundle = await prepareBundle(course.tasks);
	const waiting = attacks.map((attack) => {
		const answer = Promise.withResolvers<string>();
		told.set(attack, answer.promise);
		return { attack, answer };
	});
	const lane = async () => {
		let own: GradingProcess | undefined;
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			if (!own?.isAlive)
				processes.push((own = new GradingProcess(bundle, { seconds: 100, megabytes: 1200 })));
			await tryOut(next.attack, own).then(next.answer.resolve, next.answer.reject);
		}
	};
	for (let at = 0; at < lanes; at++) void lane();
}, timeout);
afterAll(() => processes.forEach((one) => one.dispose()));

/** @returns the words that a learner would read */
async function tryOut({ target, answer, isEndless }: Attack, own: GradingProcess): Promise<string> {
	const task = course.tasks.find(({ lesson, slug }) => `${lesson}/${slug}` === targets[target].task)!;
	const lesson = course.lessons.find(({ slug }) => slug === task.lesson)!;
	const limitMs = isEndless ? 1500 : 30_000;
	const { outcome, summary } = await own.grade({
		...{ lesson, task, others: [], source: answer, seed: 1, limitMs }
	});
	return `${outcomeWords[outcome]}: ${summary}`;
}

it.each(attacks)('$name', { timeout }, async (attack) => {
	expect(await told.get(attack)).toMatch(attack.told);
});

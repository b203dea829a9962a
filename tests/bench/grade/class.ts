/** A class whose answers are known to be right or wrong: solutions, other right ways, slips and starters of all tasks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCourse } from '../../../src/curriculum/course.ts';
import { readCourseFolder } from '../../../src/curriculum/folder.ts';
import type { TaskFolder } from '../../../src/curriculum/task-folder.ts';
import type { Outcome } from '../../../src/protocol/verdict.ts';

/** What is known of an answer, by `<student>/<lesson>/<task>`. */
export type Handed = ReadonlyMap<string, { outcomes: readonly Outcome[]; words?: string }>;

interface Answer {
	source: string;
	outcomes: readonly Outcome[];
	words?: string;
}

/** Writes `count` answers into `folder`, `perStudent` in the folder of each student, kinds and tasks in turn. */
export function makeClass(folder: string, count: number, perStudent: number): Handed {
	const exercises = fileURLToPath(new URL('../../../exercises', import.meta.url));
	const { tasks } = readCourse(readCourseFolder(exercises));
	const handed = new Map<string, Omit<Answer, 'source'>>();
	for (let at = 0; at < count; at++) {
		const round = Math.floor(at / tasks.length);
		const task = tasks[at % tasks.length]!;
		const answers = answersTo(task);
		// Another kind for each task of a student, and another one in the next round.
		const { source, ...known } = answers[(round + at) % answers.length]!;
		const student = `student-${String(Math.floor(at / perStudent)).padStart(5, '0')}`;
		const name = `${student}/${task.lesson}/${task.slug}`;
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, `${name}.ts`), source);
		handed.set(name, known);
	}
	return handed;
}

function answersTo({ solution, accepted, slips, starter }: TaskFolder): Answer[] {
	const right = [solution, ...accepted.map(({ source }) => source)];
	return [
		...right.map((source) => ({ source, outcomes: ['passed'] as const })),
		...slips.map(({ source, feedback }) => ({
			source,
			outcomes: ['failed', 'crashed'] as const,
			words: feedback
		})),
		{ source: starter, outcomes: ['not-attempted'] as const }
	];
}

interface GradedAnswer {
	student: string;
	task: string;
	outcome: Outcome;
	summary: string;
}

/** Those that did not get what they should. */
export function findWrong(graded: readonly GradedAnswer[], handed: Handed): string[] {
	return graded.flatMap(({ student, task, outcome, summary }) => {
		const known = handed.get(`${student}/${task}`);
		const isRight = known?.outcomes.includes(outcome) && summary.includes(known.words ?? '');
		return isRight ? [] : [`${student} ${task}: ${outcome}: ${summary}`];
	});
}

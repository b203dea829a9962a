import type { Course } from '#curriculum/course.ts';
import { highlight } from '#prose/highlight.ts';
import { renderMarkdown } from '#prose/render.ts';

/** Hints and answers of one task: what `/lesson/<slug>/answers.json` holds under the task's slug. */
export interface TaskAnswers {
	/** In the order in which they are given. */
	hints: { title: string; html: string }[];
	solution: ShownCode;
	python: ShownCode;
}

export interface ShownCode {
	source: string;
	/** Highlighted. */
	html: string;
}

export type LessonAnswers = Record<string, TaskAnswers>;

/** Answers are a file of their own, so that no page carries them before they are asked for. */
export async function buildLessonAnswers(course: Course, lesson: string): Promise<LessonAnswers> {
	const tasks = course.tasks.filter((task) => task.lesson === lesson);
	const answers = tasks.map(async (task): Promise<[string, TaskAnswers]> => {
		const hints = task.hints.map(async ({ title, markdown }) => ({
			title,
			html: await renderMarkdown(markdown)
		}));
		const solution = { source: task.solution, html: await highlight(task.solution, 'typescript') };
		const python = { source: task.python, html: await highlight(task.python, 'python') };
		return [task.slug, { hints: await Promise.all(hints), solution, python }];
	});
	return Object.fromEntries(await Promise.all(answers));
}

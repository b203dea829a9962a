/** Proves the tasks of one lesson, and again what an author changes. */
import type { Course } from '#curriculum/course.ts';
import { TaskGrader } from '../node/lesson-grader.ts';
import type { TwinNeeds } from './python-twin.ts';
import type { Step, Unproved } from './step.ts';
import { stepsOf } from './steps.ts';

export interface Proved {
	/** `<lesson>/<task>` */
	task: string;
	title: string;
	/** Absent when it is proved. */
	unproved?: Unproved;
}

export interface ProveOptions extends TwinNeeds {
	/** Files below the lesson's folder that have changed; all steps when it is absent. */
	changed?: readonly string[];
}

/** The kernels and steps of the lesson's tasks; kept between two runs, as long as the lesson is watched. */
export class LessonProof {
	readonly #graders = new Map<string, TaskGrader>();

	/** Each step's result as it comes; tasks are proved side by side. */
	async prove(
		course: Course,
		lesson: string,
		options: ProveOptions,
		tell: (proved: Proved) => void
	): Promise<void> {
		const page = course.lessons.find(({ slug }) => slug === lesson)!;
		const tasks = course.tasks.filter((task) => task.lesson === lesson);
		await Promise.all(
			tasks.map(async (task) => {
				// What has run stays in the kernel, with the libraries: starting one takes longer than the steps.
				const grader = this.#graders.get(task.slug) ?? new TaskGrader(page, task, tasks, options.exercises);
				this.#graders.set(task.slug, grader);
				const steps = chooseSteps(stepsOf(task, { ...options, grader }), task.slug, options.changed);
				if (steps.length > 0) grader.setTask(page, task, tasks);
				for (const step of steps) {
					const unproved = await step.run();
					tell({ task: `${lesson}/${task.slug}`, title: step.title, ...(unproved && { unproved }) });
				}
			})
		);
	}

	dispose(): void {
		for (const grader of this.#graders.values()) grader.dispose();
	}
}

/** What a changed file touches comes first; its task's other steps are left out, unless all answers depend on it. */
function chooseSteps(steps: readonly Step[], task: string, changed?: readonly string[]): readonly Step[] {
	if (!changed) return steps;
	const own = changed
		.filter((file) => file.startsWith(`${task}/`))
		.map((file) => file.slice(task.length + 1));
	if (own.some((file) => ['grade.ts', 'solution.ts'].includes(file))) return steps;
	return steps.filter(({ files }) => files.some((file) => own.includes(file)));
}

import { fileURLToPath } from 'node:url';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { attemptTask } from '#notebook/attempt.ts';
import { Runner } from '#notebook/runner.ts';
import type { Lesson } from '#protocol/curriculum.ts';
import type { Verdict } from '#protocol/verdict.ts';
import { nodeHost } from './node-host.ts';

const exercises = new URL('../../../exercises/', import.meta.url);

export interface GradeSettings {
	seed?: number;
	limitMs?: number;
	/** Grades the starter like any other answer, to prove that it does not pass. */
	gradeStarter?: boolean;
}

/** Grades answers to one task, in the kernel and with the checks of the page, in Node's worker threads. */
export class TaskGrader {
	readonly #task: TaskFolder;
	readonly #kernel: Kernel;
	readonly #runner: Runner;

	/** @param lesson its demo cells come first, since a task may use their names */
	constructor(lesson: Lesson, task: TaskFolder) {
		this.#task = task;
		this.#kernel = new Kernel(nodeHost, { output() {}, lateError() {}, backend() {} });
		this.#runner = new Runner(this.#kernel);
		for (const part of lesson.parts) {
			if (part.kind === 'demo') this.#runner.texts.set(part.id, part.source);
		}
	}

	grade(source: string, { seed = Date.now(), limitMs, gradeStarter }: GradeSettings = {}): Promise<Verdict> {
		const { lesson, slug, starter, path } = this.#task;
		this.#runner.texts.set(slug, source);
		return attemptTask({
			kernel: this.#kernel,
			host: nodeHost,
			runner: this.#runner,
			task: `${lesson}/${slug}`,
			cell: slug,
			starter,
			checks: async () => fileURLToPath(new URL(`${path}/grade.ts`, exercises)),
			seed,
			...(limitMs && { limitMs }),
			...(gradeStarter && { gradeStarter })
		});
	}

	dispose(): void {
		this.#kernel.dispose();
	}
}

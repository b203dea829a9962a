/** What the process that grades is given, and what it answers. */
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Lesson } from '#protocol/curriculum.ts';
import type { Verdict } from '#protocol/verdict.ts';

export interface GradeJob {
	lesson: Lesson;
	task: TaskFolder;
	/** The lesson's tasks, for an answer that calls a function of another one. */
	others: TaskFolder[];
	source: string;
	seed: number;
	/** How long the cell, and each round of calls, may take. */
	limitMs?: number;
}

/** `ready` comes once, when the process can take its first job. */
export type FromGrader = 'ready' | { verdict: Verdict };

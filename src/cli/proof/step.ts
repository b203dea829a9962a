/** What is not proved, and what its author can do about it. */
export interface Unproved {
	problem: string;
	wayOut: string;
}

export interface Step {
	/** "the slip default-sort fails with “sorts as texts”" */
	title: string;
	/** The files below the task's folder that it is about. `grade.ts` and `solution.ts` are about all. */
	files: readonly string[];
	run(): Promise<Unproved | undefined>;
}

/** What is not proved, and what its author can do about it. */
export interface Unproved {
	problem: string;
	wayOut: string;
}

export interface Step {
	/** "the slip default-sort fails with “sorts as texts”" */
	title: string;
	/** Takes longer than all others, and needs none of them. */
	isLong?: true;
	run(): Promise<Unproved | undefined>;
}

/** A row of the table. */
export type LiveRow = Readonly<Record<string, unknown>>;

/** Long work that consists of units of the same kind. */
export interface LiveWork {
	/** What is going on, in the words that call it. */
	label: string;
	/** How many units there are. */
	total: number;
	/** What is known so far. */
	rows(): readonly LiveRow[];
	/** What the first row is called. Default: 1. */
	firstRow?: string;
}

/** How far work is. */
export interface WorkProgress<Row = LiveRow> {
	/** Units that are done: folds, sizes, values, permutations or candidates. */
	done: number;
	total: number;
	/** What is known so far. */
	table: readonly Row[];
}

export interface AsyncOptions<Row = LiveRow> {
	/** Called after each unit; `false` ends the work with what is there. Default: nothing is called. */
	onProgress?: (progress: WorkProgress<Row>) => unknown;
}

/** Many fits that make one result, which can be taken after some of them. */
export interface Work<Result> extends LiveWork {
	/** Does one fit after the other, and says after each whether another unit is done. */
	steps(): Iterable<boolean>;
	/** Of the units that are done. */
	result(): Result;
}

/** All of it, at once. */
export function finish<Result>(work: Work<Result>): Result {
	const steps = work.steps()[Symbol.iterator]();
	while (!steps.next().done);
	return work.result();
}

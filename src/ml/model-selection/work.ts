import { makePause } from '#base/pause.ts';
import { type LiveRow, LiveTable, type LiveWork } from './live-table.ts';

/** How far work is. */
export interface WorkProgress<Row = LiveRow> {
	/** Units that are done: folds, sizes, values, permutations or candidates. */
	done: number;
	total: number;
	/** What is known so far. */
	table: readonly Row[];
}

export interface AsyncOptions<Row = LiveRow> {
	/** Called after each unit; `false` ends the work with what is there. */
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

/**
 * With a pause after each fit in which a page can draw. In a notebook a table stands below the cell, and Stop ends the work
 * after the present fit.
 *
 * @param stopped what to say when it is stopped before a unit is done
 * @throws Error then
 */
export async function finishLive<Result, Row extends LiveRow>(
	work: Omit<Work<Result>, 'rows'> & { rows(): readonly Row[] },
	{ onProgress }: AsyncOptions<Row>,
	stopped: string
): Promise<Result> {
	const pause = makePause();
	const live = LiveTable.begin(work);
	let done = 0;
	try {
		for (const isUnit of work.steps()) {
			if (isUnit) done++;
			live?.show(done);
			await pause();
			if (live?.isStopped) break;
			if (isUnit && onProgress?.({ done, total: work.total, table: work.rows() }) === false) break;
		}
		if (done === 0) throw new Error(stopped);
		return work.result();
	} catch (error) {
		live?.fail();
		throw error;
	} finally {
		live?.end(done);
	}
}

/** What to say of a function that was stopped too early. */
export const stoppedEarly = (what: string): string =>
	`${what} was stopped before its first score: there is nothing yet.`;

import { makePause } from '#base/pause.ts';
import type { AsyncOptions, LiveRow, Work } from '../../model-selection/work.ts';
import { LiveTable } from './live-table.ts';

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

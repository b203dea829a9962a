import type { FileProfile, OwnValue, ReadingOptions } from '#protocol/own-file.ts';
import { ColumnProfiler } from './column-profiler.ts';
import { scanFile, type ColumnSink, type ReadingControls } from './scan.ts';

/** Rows that are shown. */
const shown = 20;

/**
 * What is in a file of the learner's own, in one pass and little memory: nothing of the file is kept but its first rows, up
 * to 10,000 different values of each column and up to 65,536 of its numbers. With more different values than that
 * `distinctIsLeast`; with more numbers the quartiles are those of a random sample (`sampled`), the mean and the ends are
 * exact in any case.
 *
 * @throws the reason of the signal, when it is aborted
 */
export async function profileOwnFile(
	file: Blob,
	options: ReadingOptions,
	controls: ReadingControls = {}
): Promise<FileProfile> {
	const profilers = options.columns.map((column) => new ColumnProfiler(column));
	const heads = options.columns.map((): OwnValue[] => []);
	const sinks = profilers.map((profiler, at) => beginningKept(profiler, heads[at]!));
	const { rows, problems, readers } = await scanFile(file, options, sinks, controls);
	return {
		rows,
		columns: profilers.map((profiler, at) => {
			const { fits } = readers[at]!;
			return { ...profiler.finish(), ...(fits && { fits }) };
		}),
		firstRows: Array.from({ length: Math.min(shown, rows) }, (_, row) => heads.map((values) => values[row]!)),
		problems: problems.told,
		problemCount: problems.count
	};
}

/** A sink that keeps the first values, too. */
function beginningKept(sink: ColumnSink, head: OwnValue[]): ColumnSink {
	return {
		add: (value) => {
			if (head.length < shown) head.push(value);
			sink.add(value);
		}
	};
}

import type { FileProblem } from '#protocol/own-file.ts';

/** Some records of a file, one after the other. */
export interface Batch {
	/** What the file holds for each column, in the order of the columns: texts in CSV, any value in JSON. */
	records: readonly (readonly unknown[])[];
	/** The line of the file on which a record begins, the first is 1; undefined where nobody knows it. */
	lineOf(record: number): number | undefined;
	problems: readonly FileProblem[];
	/** Nothing after these records can be read. */
	isLast?: boolean;
}

/** Cuts the text of a file into records. */
export interface RecordSource {
	/** @param text the next part of the file, as long as one likes */
	push(text: string): Batch;
	/** @param isCut the text is only the beginning of the file, so its last record may be half a one */
	end(isCut: boolean): Batch;
}

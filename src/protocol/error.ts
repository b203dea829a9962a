/** A place in the text of a cell. Lines and columns count from 1. */
export interface Place {
	cell: string;
	line: number;
	column: number;
}

/** One step of the call stack that lies in a learner's cell. */
export interface ErrorFrame extends Place {
	/** Name of the function, or empty at the top level of a cell. */
	name: string;
}

/** An error in a learner's code: data that is shown, never thrown by the page. */
export interface CellError {
	name: string;
	message: string;
	/** Where it was thrown, when that is in a cell. */
	place?: Place;
	frames: ErrorFrame[];
	/** One sentence on the usual cause and what to try next. */
	help?: string;
}

/** A place in the text of a cell. Lines and columns count from 1. */
export interface Place {
	cell: string;
	line: number;
	column: number;
}

/** One step of the call stack that lies in a learner's cell. */
export interface CellFrame extends Place {
	kind: 'cell';
	/** What it lies in, for reading: "`mean`", "a function given to `map`". */
	within: string;
}

/** Steps inside a library, one after the other. */
export interface LibraryFrames {
	kind: 'library';
	library: string;
	/** Names of the functions, innermost first; empty for one without a name. */
	steps: string[];
}

/** The frames just above came again and again: a function that calls itself. */
export interface RepeatedFrames {
	kind: 'repeated';
	/** How many frames are left out. */
	count: number;
	/** What they lie in, each once. */
	within: string[];
}

export type ErrorFrame = CellFrame | LibraryFrames | RepeatedFrames;

/** An error in a learner's code: data that is shown, never thrown by the page. */
export interface CellError {
	name: string;
	message: string;
	/** Where it was thrown, when that is in a cell. */
	place?: Place;
	/** The call stack, innermost first. */
	frames: ErrorFrame[];
	/** One sentence on the usual cause and what to try next. */
	help?: string;
	/** What it was thrown because of. */
	cause?: CellError;
	/** Found in the text, of which nothing has run: it stands among the cell's problems already. */
	isProblem?: true;
	/** The errors that it sums up. */
	errors?: CellError[];
}

/** Something in `exercises/` that its author has to repair. Collected, never thrown: all of them show at once. */
export interface CourseProblem {
	/** Path below `exercises/`, with `:line` where a line is known. */
	file: string;
	cause: string;
	wayOut: string;
}

/** One line for a terminal: file, cause, way out. */
export function describeProblem({ file, cause, wayOut }: CourseProblem): string {
	return `exercises/${file}: ${cause} ${wayOut}`;
}

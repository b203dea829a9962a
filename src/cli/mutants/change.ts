import type { Edit } from '#transpile/edits.ts';

/** One thing changed in a solution. */
export interface Change extends Edit {
	/** What kind of slip it stands for, for a person: "swapped arguments". */
	kind: string;
}

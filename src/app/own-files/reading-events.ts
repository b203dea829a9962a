/** What the page asks of the worker that reads a file, and what it hears. */
import type {
	FileGuess,
	FileProblem,
	FileProfile,
	FileProgress,
	ReadingOptions
} from '#protocol/own-file.ts';
import * as words from '#words/own-files.ts';

export interface ReadingRequest {
	file: Blob;
	fileName: string;
	/** What the learner has said about how the file is read; all else is guessed. */
	fixed: Partial<ReadingOptions>;
}

export type ReadingEvent =
	/** How the file is read and why, and what is in its beginning. */
	| ({ kind: 'beginning'; profile: FileProfile } & FileGuess)
	| { kind: 'progress'; progress: FileProgress }
	| { kind: 'whole'; profile: FileProfile }
	| { kind: 'refused'; problem: FileProblem };

/** The file was moved, or the browser has ended the worker. */
export const brokenOff: ReadingEvent = {
	kind: 'refused',
	problem: {
		kind: 'not-a-table',
		what: words.brokenOff,
		next: words.brokenOffNext
	}
};

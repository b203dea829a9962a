/** What a page and the service worker say to each other. */
import type { PackedSiteFiles } from './site-files.ts';

/** The page asks; an answer comes over the port that goes with the question. */
export type Question =
	/** Which files has your version, and the one before that tabs still use? */
	| { kind: 'files' }
	/** Take over now: the learner has pressed Reload. */
	| { kind: 'take-over' };

export interface FilesAnswer {
	files: PackedSiteFiles;
	older: PackedSiteFiles | undefined;
}

/** Between all tabs and the service worker of one site. */
export const channelName = (scope: string): string => `stagecoach-offline ${new URL(scope).pathname}`;

export type News =
	/** Something was saved or removed. */
	| { kind: 'changed' }
	/** The learner wants no more to be saved. */
	| { kind: 'stop' }
	/** A request of a page found no network. */
	| { kind: 'unreachable' };

/** One way in which an answer may try to pass without being right. */
export interface Attack {
	name: string;
	/** The task to which it is handed in. */
	target: TargetName;
	/** Its whole text. */
	answer: string;
	/** How the verdict begins that it gets. Where memory or the stack is used up, it is a race which limit is met first. */
	told: RegExp;
	/** It does not end by itself: time is short for it, so that the list does not take too long. */
	isEndless?: boolean;
	/** Tried in the browser too: one of each kind. */
	isTriedInPage?: boolean;
}

export type TargetName = 'number' | 'list' | 'tensor' | 'frame';

export const passes = /^Passed/;
export const fails = /^Not yet/;
export const crashes = /^Error/;
export const timesOut = /^Timed out/;

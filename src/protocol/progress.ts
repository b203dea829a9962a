/** How far a loop is, as its bar shows it. */
export interface Progress {
	label: string;
	/** `ended` before its last step, by a `break` or an error in the loop; `stopped` by the learner. */
	state: 'running' | 'done' | 'ended' | 'stopped' | 'failed';
	/** Steps so far. */
	done: number;
	/** Absent when nobody knows how many steps there will be. */
	total?: number;
	/** Since the first step began. */
	seconds: number;
}

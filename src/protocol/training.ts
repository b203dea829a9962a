/** The course of one `fit` of a model, as its chart shows it. */
export interface Training {
	/** Counts the fits of a run, from 1. */
	number: number;
	/** `early`: the learner's own code or a callback has ended it; `stopped`: the learner has pressed Stop. */
	state: 'running' | 'done' | 'early' | 'stopped' | 'failed';
	/** The first epoch of this training, the one that runs, and the last one that was asked for, counted from 1. */
	firstEpoch: number;
	epoch: number;
	epochs: number;
	/** Batches of this epoch that are done, and how many an epoch has, once that is known. */
	batch: number;
	batches?: number;
	/** Since the training began. */
	seconds: number;
	secondsLeft?: number;
	examplesPerSecond?: number;
	/** The loss, and what else is measured, after batches; thinned out when there are many. */
	batchTrack: Track;
	/** The same after epochs, with `val_…` for what is measured on validation data. */
	epochTrack: Track;
	/** Where the loss was no number for the first time. */
	lostAt?: { epoch: number; batch: number };
}

/** Measures over time. Every column is as long as `at`; NaN where nothing was measured. */
export interface Track {
	/** Batches that were done by then, counted from the beginning of the training. */
	at: Float64Array;
	columns: { name: string; values: Float64Array }[];
}

/** Points of a track, at most: more cannot be told apart in a chart. */
export const mostTrackPoints = 2000;

import { type Python, startPython } from '../python.ts';
import { type Case, sizes } from './cases.ts';

export interface Timed {
	/** Seconds. */
	fit: number;
	/** Seconds of predict or transform, for all rows. */
	answer: number;
	/** On the first thousand rows, to see that both do the same; 0 for those that predict nothing. */
	score: number;
}

/** @param folder where the data lie */
export const startScikitLearn = (folder: string): Python => startPython('ml/scikit_learn.py', folder);

export const timeInPython = (other: Python, { python, data }: Case, isByProcessor: boolean): Promise<Timed> =>
	other.ask([python, data, ...sizes[data], isByProcessor]);

import { nearestStep, type Steps } from '#base/steps.ts';
import * as words from '#words/display.ts';
import { requireLabel, requireNumber, requireOptions, requireWithin } from './options.ts';
import { placeWidget } from './place.ts';

export interface NumberOptions {
	min?: number;
	max?: number;
	/** Only numbers so far apart, from `min` on, 1 for whole ones. Default: any number. */
	step?: number;
	/** What stands there at first. Default: `min`, or 0. */
	value?: number;
}

/**
 * A field for a number below the cell. Changing it runs the cell again, and every cell that reads the value.
 *
 * @param label what it sets, in a few words
 * @returns the number in the field; the last right one while what stands there is not a number of the range
 * @throws TypeError or RangeError when an option does not fit
 * @example
 * const rate = number('Learning rate', { min: 0, value: 0.01 });
 */
export function number(label: string, options: NumberOptions = {}): number {
	const title = requireLabel('number', label);
	requireOptions('number', options, ['min', 'max', 'step', 'value']);
	const steps = readSteps(options);
	const first = readFirst(options.value, steps);
	const { set, show } = placeWidget('number', title);
	const value = nearestStep(typeof set === 'number' && Number.isFinite(set) ? set : first, steps);
	show({ type: 'number', label: title, ...steps, value });
	return value;
}

function readSteps(options: NumberOptions): Steps {
	const read = (name: 'min' | 'max' | 'step', otherwise: number) =>
		options[name] === undefined ? otherwise : requireNumber('number', name, options[name]);
	const [min, max, step] = [read('min', -Infinity), read('max', Infinity), read('step', 0)];
	if (max < min) throw new RangeError(words.numberEnds(min, max));
	if (step < 0 || (step === 0 && options.step !== undefined)) throw new RangeError(words.numberStep(step));
	return { min, max, step };
}

function readFirst(value: number | undefined, { min, max }: Steps): number {
	if (value !== undefined) return requireWithin('number', 'value', value, min, max);
	return Number.isFinite(min) ? min : Math.min(0, max);
}

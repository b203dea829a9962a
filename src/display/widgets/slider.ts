import { nearestStep, type Steps } from '#base/steps.ts';
import * as words from '#words/display.ts';
import { requireLabel, requireNumber, requireOptions, requireWithin } from './options.ts';
import { placeWidget } from './place.ts';

export interface SliderOptions {
	min: number;
	max: number;
	/** From one position to the next. Default: 1 between whole numbers, else about a hundredth of the way. */
	step?: number;
	/** Where it stands at first. Default: `min`. */
	value?: number;
}

/** More positions than that cannot be told apart. */
const mostPositions = 100_000;

/**
 * A slider below the cell. Moving it runs the cell again, and every cell that reads the value.
 *
 * @param label what it sets, in a few words
 * @returns where it stands now
 * @throws TypeError or RangeError when an option is missing or does not fit
 * @example
 * const neighbours = slider('Neighbours', { min: 1, max: 20, value: 5 });
 */
export function slider(label: string, options: SliderOptions): number {
	const title = requireLabel('slider', label);
	requireOptions('slider', options, ['min', 'max', 'step', 'value']);
	const steps = readSteps(options);
	const first = requireWithin('slider', 'value', options.value ?? steps.min, steps.min, steps.max);
	const { set, show } = placeWidget('slider', title);
	const value = nearestStep(typeof set === 'number' && Number.isFinite(set) ? set : first, steps);
	show({ type: 'slider', label: title, ...steps, value });
	return value;
}

function readSteps(options: SliderOptions): Steps {
	const min = requireNumber('slider', 'min', options.min);
	const max = requireNumber('slider', 'max', options.max);
	if (max <= min || !Number.isFinite(max - min)) throw new RangeError(words.sliderEnds(min, max));
	const step =
		options.step === undefined
			? defaultStep(min, max, options.value)
			: requireNumber('slider', 'step', options.step);
	if (step <= 0 || step > max - min) throw new RangeError(words.sliderStep(max - min, step));
	if ((max - min) / step > mostPositions)
		throw new RangeError(words.sliderPositions(min, max, mostPositions));
	return { min, max, step };
}

function defaultStep(min: number, max: number, value = min): number {
	if ([min, max, value].every(Number.isInteger) && max - min > 1 && max - min <= mostPositions) return 1;
	return Number(`1e${Math.floor(Math.log10(max - min)) - 2}`);
}

import { nearestStep, type Steps } from '#base/steps.ts';
import * as words from '#words/widgets.ts';

export type TypedNumber = { value: number } | { problem: string };

/** What a learner has typed into a field for numbers: the number, or what is wrong with it. */
export function readTypedNumber(typed: string, steps: Steps): TypedNumber {
	const value = Number(typed);
	if (typed.trim() === '' || !Number.isFinite(value)) return { problem: words.typeNumber };
	if (value < steps.min || value > steps.max) return { problem: describeRange(steps) };
	const nearest = nearestStep(value, steps);
	if (nearest === value) return { value };
	return { problem: words.betweenSteps(value, steps.step, nearest) };
}

function describeRange({ min, max }: Steps): string {
	if (max === Infinity) return words.notLess(min);
	if (min === -Infinity) return words.notMore(max);
	return words.fromTo(min, max);
}

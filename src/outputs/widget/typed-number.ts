import { nearestStep, type Steps } from '#base/steps.ts';

export type TypedNumber = { value: number } | { problem: string };

/** What a learner has typed into a field for numbers: the number, or what is wrong with it. */
export function readTypedNumber(typed: string, steps: Steps): TypedNumber {
	const value = Number(typed);
	if (typed.trim() === '' || !Number.isFinite(value)) return { problem: 'Type a number, such as 3 or 0.5.' };
	if (value < steps.min || value > steps.max) return { problem: describeRange(steps) };
	const nearest = nearestStep(value, steps);
	if (nearest === value) return { value };
	return { problem: `${value} lies between two steps of ${steps.step}. Try ${nearest}.` };
}

function describeRange({ min, max }: Steps): string {
	if (max === Infinity) return `Type a number that is not less than ${min}.`;
	if (min === -Infinity) return `Type a number that is not more than ${max}.`;
	return `Type a number from ${min} to ${max}.`;
}

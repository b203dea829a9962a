import { expect, it } from 'vitest';
import { leastOf } from '#ml/matrix/least.ts';

const places = Array.from({ length: 11 }, (_, at) => at);

it.each(places)('finds what is below 0, or no number, at place %i', (at) => {
	const values = Float64Array.from(places, (place) => place + 1);
	expect(leastOf(values)).toBe(0);
	values[at] = -0.5;
	expect(leastOf(values)).toBe(-0.5);
	values[at] = NaN;
	expect(leastOf(values)).toBeNaN();
});

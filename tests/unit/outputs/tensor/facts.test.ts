import { expect, it } from 'vitest';
import { describeFacts, describeOddities, summaryOf } from '#outputs/tensor/facts.ts';
import { tensor } from './tensor.ts';

const whole = { low: 0, high: 1, mean: 0.25, std: 0.5, nan: 0, infinite: 0, counted: 4 };

it('a summary says the range, the mean and the spread of all values', () => {
	expect(describeFacts(tensor([4], [0, 0, 0, 1]), whole)).toBe(
		'Values from 0 to 1, mean 0.25, standard deviation 0.5.'
	);
	expect(describeFacts(tensor([9], [0]), whole)).toContain('The first 4 values go from 0 to 1');
	expect(describeFacts(tensor([4], [0], 'bool'), whole)).toBe('1 of 4 are true.');
	expect(describeFacts(tensor([4], [0]), { nan: 4, infinite: 0, counted: 4 })).toBe('');
});

it('a summary counts what is not finite', () => {
	expect(describeOddities(whole)).toBe('');
	expect(describeOddities({ ...whole, nan: 2000, infinite: 1 })).toBe('Not finite: 2,000 NaN, 1 infinite.');
});

it('without a summary the values that were sent are looked at', () => {
	expect(summaryOf(tensor([4], [1, NaN, 3, Infinity]))).toEqual({
		...{ low: 1, high: 3, mean: 2 },
		...{ nan: 1, infinite: 1, counted: 4 }
	});
	expect(summaryOf(tensor([1], [1]))).toBeUndefined();
	expect(summaryOf(tensor([2], ['a', 'b'], 'string'))).toBeUndefined();
});

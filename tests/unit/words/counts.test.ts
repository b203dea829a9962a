import { expect, it } from 'vitest';
import { grouped } from '../../../src/words/en/counts.ts';
import { numberText } from '../../../src/words/en/numbers.ts';

it.each([0, 7, 999, 1000, 1309, 999_999, 1_000_000, 123_456_789, -5, -123, -1234, -123_456, 0.4, 1309.6])(
	'sets the thousands of %s off as Intl does',
	(count) => {
		const intl = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(count);
		expect(grouped(count)).toBe(intl);
	}
);

it.each([
	[1309, '1,309'],
	[14.4542, '14.45'],
	[0.000123456, '0.000123'],
	[12_345.678, '12,346'],
	[0, '0']
])('%s is written as %s', (value, text) => expect(numberText(value)).toBe(text));

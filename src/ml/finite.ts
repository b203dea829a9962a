import { toVector, type VectorLike } from './array-like.ts';

/** Sums of squares of larger numbers are more than a number can hold. */
const largest = 1e150;

/**
 * @param place says where the number with this index stands
 * @throws TypeError when a number is missing or infinite
 * @throws RangeError when one is so large that what is computed of it would be infinite
 */
export function requireFinite(
	numbers: ArrayLike<number>,
	name: string,
	place: (index: number) => string = (index) => `index ${index}`
): void {
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i]!;
		if (Math.abs(number) <= largest) continue;
		if (!Number.isFinite(number))
			throw new TypeError(`${name} must be finite, but ${place(i)} is ${number}.`);
		throw new RangeError(
			`${name} holds ${number} (${place(i)}): squares of numbers beyond ${largest} are more than a number can hold. Divide them first.`
		);
	}
}

/**
 * A fresh array of n numbers to learn from, or to compare with predicted ones.
 *
 * @throws TypeError when y is not a list of numbers, or one is missing or infinite
 * @throws RangeError when one is too large to compute with
 */
export function toTargets(y: VectorLike, name = 'y'): Float64Array {
	const numbers = Float64Array.from(toVector(y, name));
	requireFinite(numbers, name);
	return numbers;
}

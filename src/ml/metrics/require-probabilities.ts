/** @throws RangeError that names the first number outside 0 to 1 */
export function requireProbabilities(values: Float64Array, name: string): void {
	const wrong = values.findIndex((value) => !(value >= 0 && value <= 1));
	if (wrong < 0) return;
	throw new RangeError(
		`A probability is between 0 and 1, but ${name} holds ${values[wrong]} (index ${wrong}). Are these scores of another kind?`
	);
}

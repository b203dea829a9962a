function mean(values: number[]): number {
	if (values.length === 0) return NaN;
	let average = 0;
	values.forEach((value, index) => {
		average += (value - average) / (index + 1);
	});
	return average;
}

/** The value that would stand at `position` if the list were sorted, found without sorting it all. */
function _select(values: number[], position: number): number {
	const pivot = values[Math.floor(values.length / 2)];
	if (pivot === undefined) return NaN;
	const smaller = values.filter((value) => value < pivot);
	const equal = values.filter((value) => value === pivot);
	if (position < smaller.length) return _select(smaller, position);
	if (position < smaller.length + equal.length) return pivot;
	const larger = values.filter((value) => value > pivot);
	return _select(larger, position - smaller.length - equal.length);
}

function median(values: number[]): number {
	const half = Math.floor(values.length / 2);
	const upper = _select(values, half);
	return values.length % 2 === 1 ? upper : (_select(values, half - 1) + upper) / 2;
}

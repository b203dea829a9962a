/** Where values stand on an axis. */
export interface Scale {
	/** Place of a value between the ends, from 0 to 1. */
	toPlace(value: number): number;
	/** Round values to write beside the axis. */
	ticks: number[];
}

/** An axis from `low` to `high`, widened to round numbers. */
export function linearScale(low: number, high: number, mostTicks: number): Scale {
	const span = high > low ? high - low : Math.abs(low) || 1;
	const step = roundStep(span / mostTicks);
	// Too near or too far apart for the numbers of a computer: nothing that could be read off.
	if (!(step > 0) || !Number.isFinite(step)) return { toPlace: () => 0.5, ticks: [] };
	const first = Math.floor(low / step + 1e-9);
	const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
	const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
	return { toPlace: (value) => (value / step - first) / (last - first), ticks };
}

/** An axis on which equal factors are equally far apart; both ends must be positive. */
export function logScale(low: number, high: number, mostTicks: number): Scale {
	const [from, to] = [Math.log10(low), Math.log10(high)];
	const [first, span] = to > from ? [from, to - from] : [from - 0.5, 1];
	return {
		toPlace: (value) => (Math.log10(value) - first) / span,
		ticks: logTicks(10 ** first, 10 ** (first + span), mostTicks)
	};
}

/** Powers of ten, or what lies between them when there are too few. */
function logTicks(low: number, high: number, mostTicks: number): number[] {
	const first = Math.floor(Math.log10(low));
	const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, at) => first + at);
	const isWithin = (value: number) => value >= low && value <= high;
	const tens = powers.map((power) => tidy(10 ** power)).filter(isWithin);
	const every = Math.ceil(tens.length / mostTicks);
	if (tens.length >= 2) return tens.filter((_, at) => at % every === 0);
	return powers.flatMap((power) => [1, 2, 5].map((digit) => tidy(digit * 10 ** power))).filter(isWithin);
}

/** 1, 2 or 5 times a power of ten, not less than `step`. */
function roundStep(step: number): number {
	const power = 10 ** Math.floor(Math.log10(step));
	return power * ([1, 2, 5].find((factor) => factor * power >= step * (1 - 1e-9)) ?? 10);
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

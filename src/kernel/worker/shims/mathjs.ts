/** The five functions that danfojs takes from mathjs, in place of its 180 kB. Contracts as in mathjs. */

export const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const variance = (values: number[]) => {
	if (values.length < 2) return values.length === 1 ? 0 : NaN;
	const centre = mean(values);
	return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

export const std = (values: number[]) => Math.sqrt(variance(values));

export const median = (values: number[]) => {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const mode = (values: number[]) => {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return [...counts.keys()].filter((value) => counts.get(value) === most);
};

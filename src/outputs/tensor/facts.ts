import type { TensorPreview, TensorSummary } from '#protocol/output.ts';
import * as words from '#words/outputs.ts';
import { formatNumber } from '../value/numbers.ts';

/** "Values from 0 to 1, mean 0.5, standard deviation 0.29."; empty for a tensor without finite numbers. */
export function describeFacts(tensor: TensorPreview, summary: TensorSummary): string {
	const { low, high, mean, std, counted } = summary;
	if (low === undefined || high === undefined || mean === undefined) return '';
	if (tensor.dtype === 'bool') return words.areTrue(Math.round(mean * counted), counted);
	return words.tensorFacts(
		counted < tensor.size ? counted : undefined,
		formatNumber(low),
		formatNumber(high),
		formatNumber(mean),
		std === undefined ? undefined : formatNumber(std)
	);
}

/** "Not finite: 2 NaN, 1 infinite.": empty when all numbers are finite. */
export function describeOddities({ nan, infinite }: TensorSummary): string {
	return nan > 0 || infinite > 0 ? words.notFinite(nan, infinite) : '';
}

/** What the kernel found out about all values; for a tensor that was printed, what can be seen of those sent. */
export function summaryOf({ summary, values, dtype }: TensorPreview): TensorSummary | undefined {
	if (summary) return summary;
	if (!(values instanceof Float64Array) || values.length < 2 || dtype === 'complex64') return undefined;
	const finite = values.filter(Number.isFinite);
	const nan = values.filter(Number.isNaN).length;
	const counts = { nan, infinite: values.length - finite.length - nan, counted: values.length };
	if (finite.length === 0) return counts;
	return {
		...counts,
		low: finite.reduce((least, value) => Math.min(least, value)),
		high: finite.reduce((most, value) => Math.max(most, value)),
		mean: finite.reduce((total, value) => total + value, 0) / finite.length
	};
}

import type { TensorPreview, TensorSummary } from '#protocol/output.ts';
import { countOf, formatCount, formatNumber } from '../value/numbers.ts';

/** "Values from 0 to 1, mean 0.5, standard deviation 0.29."; empty for a tensor without finite numbers. */
export function describeFacts(tensor: TensorPreview, summary: TensorSummary): string {
	const { low, high, mean, std, counted } = summary;
	if (low === undefined || high === undefined || mean === undefined) return '';
	if (tensor.dtype === 'bool')
		return `${formatCount(Math.round(mean * counted))} of ${formatCount(counted)} are true.`;
	const subject = counted < tensor.size ? `The first ${countOf(counted, 'value')} go` : 'Values';
	const deviation = std === undefined ? '' : `, standard deviation ${formatNumber(std)}`;
	return `${subject} from ${formatNumber(low)} to ${formatNumber(high)}, mean ${formatNumber(mean)}${deviation}.`;
}

/** "2 NaN, 1 infinite": empty when all numbers are finite. */
export function describeOddities({ nan, infinite }: TensorSummary): string {
	return [nan > 0 ? `${formatCount(nan)} NaN` : '', infinite > 0 ? `${formatCount(infinite)} infinite` : '']
		.filter(Boolean)
		.join(', ');
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

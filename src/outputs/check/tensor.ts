import type { TensorPreview, TensorSummary } from '#protocol/output.ts';
import { isFields, readCount, readList, readText, type Fields } from './read.ts';

const highestRank = 8;
const mostValues = 2 ** 18;
const longestText = 1000;
const mostCharacters = 4_000_000;

/** A tensor's picture whose size is the product of its shape. */
export function checkTensor(value: unknown): TensorPreview {
	const fields = isFields(value) ? value : {};
	const shape = readList(fields['shape'], highestRank).map(readCount);
	const size = shape.reduce((product, length) => product * length, 1);
	const dtype = readText(fields['dtype'], 20);
	const disposed = fields['disposed'] === true;
	const count = Math.min(size, mostValues) * (dtype === 'complex64' ? 2 : 1);
	const values = disposed ? new Float64Array() : readValues(fields['values'], count);
	const summary = disposed ? undefined : readSummary(fields['summary']);
	return { shape, dtype, size, values, disposed, ...(summary && { summary }) };
}

function readValues(values: unknown, limit: number): Float64Array | string[] {
	if (values instanceof Float64Array) return values.subarray(0, limit);
	let room = mostCharacters;
	return readList(values, limit).map((value) => {
		const text = readText(value, Math.min(longestText, room));
		room -= text.length;
		return text;
	});
}

function readSummary(value: unknown): TensorSummary | undefined {
	if (!isFields(value)) return undefined;
	const summary: TensorSummary = {
		nan: readCount(value['nan']),
		infinite: readCount(value['infinite']),
		counted: readCount(value['counted'])
	};
	const facts = readFacts(value);
	return facts ? { ...summary, ...facts } : summary;
}

function readFacts(fields: Fields): Pick<TensorSummary, 'low' | 'high' | 'mean' | 'std'> | undefined {
	const { low, high, mean, std } = fields;
	const isWhole = [low, high, mean, std].every((fact) => typeof fact === 'number');
	return isWhole
		? ({ low, high, mean, std } as { low: number; high: number; mean: number; std: number })
		: undefined;
}

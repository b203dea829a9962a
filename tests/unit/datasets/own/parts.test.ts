/** A text comes in parts that end anywhere, and may be any text at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvSource } from '#datasets/own/csv-source.ts';
import { guessFile } from '#datasets/own/guess.ts';
import { JsonCutter } from '#datasets/own/json-cutter.ts';
import { profileOwnFile } from '#datasets/own/profile.ts';
import type { Batch } from '#datasets/own/source.ts';
import { bytesOf } from './own.ts';

const csv = fc.string({
	unit: fc.constantFrom('a', '1', ',', '"', '""', '"\n"', '\n', '\r\n', ' '),
	maxLength: 40
});
const json = fc.array(fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 2 })), {
	minLength: 1,
	maxLength: 5
});

/** Lengths of the parts. */
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 });

function cut(text: string, lengths: readonly number[]): string[] {
	let rest = text;
	const parts = lengths.map((length) => {
		const part = rest.slice(0, length);
		rest = rest.slice(length);
		return part;
	});
	return [...parts, rest];
}

/** Each record with its line, and each problem. */
function listAll(batches: readonly Batch[]): unknown {
	const records = batches.flatMap(({ records, lineOf }) => records.map((record, at) => [lineOf(at), record]));
	return { records, problems: batches.flatMap(({ problems }) => problems) };
}

test('CSV in parts gives the records, lines and problems of the whole', () => {
	const read = (parts: string[]) => {
		const source = new CsvSource({ delimiter: ',', quote: '"', header: false, columns: [] });
		return listAll([...parts.map((part) => source.push(part)), source.end(false)]);
	};
	fc.assert(
		fc.property(csv, cuts, (text, lengths) => {
			const whole = text.startsWith('\n') ? text : `\n${text}`; // so that the kind of line break is known
			expect(read(cut(whole, [1, ...lengths]))).toEqual(read([whole]));
		})
	);
});

test('JSON in parts gives the entries of the whole', () => {
	const read = (parts: string[]) => {
		const cutter = new JsonCutter();
		return parts.flatMap((part) => cutter.push(part));
	};
	fc.assert(
		fc.property(json, cuts, (value, lengths) => {
			const text = JSON.stringify(value, null, 1);
			const entries = read(cut(text, lengths));
			expect(entries).toEqual(read([text]));
			expect(entries.map((entry) => JSON.parse(entry.text) as unknown)).toEqual(JSON.parse(text));
		})
	);
});

test('any bytes are either refused in words or read', async () => {
	const texts = fc.oneof(csv, fc.string({ maxLength: 60 }), fc.json()).map(bytesOf);
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(texts, fc.uint8Array({ maxLength: 60 })),
			fc.constantFrom('x.csv', 'x.json'),
			async (bytes, name) => {
				const guess = guessFile(bytes, name);
				if ('refused' in guess) {
					expect(guess.refused.next).not.toBe('');
					return;
				}
				const names = guess.options.columns.map((column) => column.name);
				expect(new Set(names).size).toBe(names.length);
				const { rows, columns } = await profileOwnFile(new Blob([Uint8Array.from(bytes)]), guess.options);
				for (const { nulls, distinct } of columns) expect(nulls + distinct).toBeLessThanOrEqual(rows);
			}
		)
	);
});

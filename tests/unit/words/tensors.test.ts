import { describe, expect, it } from 'vitest';
import { tensorsLeft } from '#words/cells.ts';
import { bytes as writeBytes } from '#words/counts.ts';

describe('what is said of tensors', () => {
	it('is nothing when a run has left none', () => {
		expect(tensorsLeft({ count: 0, bytes: 0, held: [], loose: 0 })).toBe('');
	});

	it('is where they are held', () => {
		const held = [
			{ name: 'x', kind: 'tensor', count: 1 },
			{ name: 'model', kind: 'model', count: 8 },
			{ name: 'y', kind: 'tensor', count: 1 },
			{ name: 'data', kind: 'value', count: 2 }
		] as const;
		expect(tensorsLeft({ count: 12, bytes: 4_200_000, held: [...held], loose: 0 })).toBe(
			'12 tensors (4.2 MB): “x” and “y”, 8 in the model “model”, 2 in “data”.'
		);
	});

	it('is short when there are many', () => {
		const held = Array.from({ length: 20 }, (_, at) => ({
			name: `t${at}`,
			kind: 'tensor' as const,
			count: 1
		}));
		expect(tensorsLeft({ count: 20, bytes: 80, held, loose: 0 })).toBe(
			'20 tensors (80 B): 20 in variables of their own.'
		);
	});

	it('is which of them leak, and what to do', () => {
		const held = [{ name: 'x', kind: 'tensor', count: 1 }] as const;
		expect(tensorsLeft({ count: 3, bytes: 16, held: [...held], loose: 2 })).toBe(
			'3 tensors (16 B): “x”, 2 are in no variable, a leak unless a function keeps them. Wrap the code that makes them in tf.tidy, or dispose of them.'
		);
		expect(tensorsLeft({ count: 1, bytes: 16, held: [], loose: 1 })).toMatch(
			/^1 tensor \(16 B\): it is in no variable, a leak unless a function keeps it\./
		);
	});
});

it.each([
	[0, '0 B'],
	[999, '999 B'],
	[1000, '1.0 kB'],
	[4_200_000, '4.2 MB'],
	[123_456_789, '123 MB'],
	[5e12, '5000 GB']
])('%d bytes are %s', (bytes, words) => {
	expect(writeBytes(bytes)).toBe(words);
});

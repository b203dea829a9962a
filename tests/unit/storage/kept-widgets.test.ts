import { expect, it } from 'vitest';
import { toKept } from '#storage/kept-widgets.ts';

const file = (size: number) => ({ name: 'a.csv', size, type: 'text/csv', bytes: new Uint8Array(size) });

it('settings and small files are kept, presses and large files are not', () => {
	const kept = {
		'slider k': 7,
		'text name': 'button pressed',
		'file small': file(10),
		'drawing digit': [Float64Array.of(0, 1)]
	};
	expect(toKept({ ...kept, 'button Train': 3, 'file large': file(5_000_001) })).toEqual(kept);
});

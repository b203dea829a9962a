import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readTensorMemory, writeTensorMemory, type TensorMemory } from '#storage/tensor-memory.ts';

const stored = new Map<string, string>();
beforeEach(() =>
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => void stored.set(key, value)
	})
);
afterEach(() => {
	vi.unstubAllGlobals();
	stored.clear();
});

const day = 24 * 3600 * 1000;
const one = { milliseconds: 5, loss: 2.3 };
const memory: TensorMemory = {
	choice: 'webgl',
	measured: {
		graphics: [{ backend: 'webgl', renderer: 'A card', isSoftware: false }],
		times: { wasm: { cnn: one, mlp: one } }
	}
};

it('brings back what was written', () => {
	writeTensorMemory(memory, 0, 'This browser');
	expect(readTensorMemory(day, 'This browser')).toEqual(memory);
});

it('measures again after a month, and in another browser; the choice stays', () => {
	writeTensorMemory(memory, 0, 'This browser');
	expect(readTensorMemory(31 * day, 'This browser')).toEqual({ choice: 'webgl' });
	expect(readTensorMemory(day, 'Its next version')).toEqual({ choice: 'webgl' });
});

it.each(['', '{', 'null', '5', '{"choice":"fast"}', '{"choice":["wasm"],"graphics":5}'])(
	'takes %j for nothing',
	(text) => {
		stored.set('stagecoach-tensors', text);
		expect(readTensorMemory(0, 'This browser')).toEqual({ choice: 'auto' });
	}
);

it('leaves out what is damaged', () => {
	const damaged = {
		...{ choice: 'auto', at: 0, browser: 'This browser' },
		graphics: [{ backend: 'webgl', renderer: 'x'.repeat(1e6) }, { backend: 'abacus' }],
		times: { wasm: { cnn: one, mlp: { milliseconds: -1 } }, webgl: { cnn: one, mlp: one }, abacus: {} }
	};
	stored.set('stagecoach-tensors', JSON.stringify(damaged));
	const { measured } = readTensorMemory(0, 'This browser');
	expect(measured?.graphics).toEqual([{ backend: 'webgl', renderer: 'x'.repeat(200), isSoftware: false }]);
	expect(Object.keys(measured!.times)).toEqual(['webgl']);
});

it('lives without storage', () => {
	vi.stubGlobal('localStorage', undefined);
	writeTensorMemory(memory, 0, 'This browser');
	expect(readTensorMemory(0, 'This browser')).toEqual({ choice: 'auto' });
});

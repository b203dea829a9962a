import { expect, it, vi } from 'vitest';
import { watchCard, type CardBackend } from '#kernel/tensors/lost-card.ts';

const onCard = {};
const atHand = {};

function makeBackend(card: Partial<CardBackend>): CardBackend {
	const texData = { get: (id: object) => (id === atHand ? { values: [7] } : {}) };
	return { texData, read: async () => [1], readSync: () => [1], ...card };
}

function makeWebgl() {
	const state = { isLost: false };
	const canvas = new EventTarget();
	const backend = makeBackend({ gpgpu: { gl: { canvas, isContextLost: () => state.isLost } } });
	return { state, canvas, backend };
}

it('lets numbers be read as long as the card is there', async () => {
	const { backend } = makeWebgl();
	watchCard(backend, () => undefined);
	expect(backend.readSync(onCard)).toEqual([1]);
	expect(await backend.read(onCard)).toEqual([1]);
});

it('throws in words from the loss on, before its event, but gives what does not lie on the card', async () => {
	const { backend, state } = makeWebgl();
	watchCard(backend, () => undefined);
	state.isLost = true;
	expect(() => backend.readSync(onCard)).toThrow('taken the graphics card away');
	await expect(backend.read(onCard)).rejects.toThrow('numbers that lay there are gone');
	expect(backend.readSync(atHand)).toEqual([1]);
});

it('throws what was lost while it was read', async () => {
	const { backend, state } = makeWebgl();
	watchCard(backend, () => undefined);
	const reading = backend.read(onCard);
	state.isLost = true;
	await expect(reading).rejects.toThrow('taken the graphics card away');
});

it('tells once, however often it was told to watch', () => {
	const { backend, canvas } = makeWebgl();
	const lost = vi.fn();
	watchCard(backend, lost);
	watchCard(backend, lost);
	canvas.dispatchEvent(new Event('webglcontextlost'));
	canvas.dispatchEvent(new Event('webglcontextlost'));
	expect(lost).toHaveBeenCalledOnce();
});

it('watches WebGPU by what its device promises', async () => {
	const device = Promise.withResolvers<undefined>();
	const backend = makeBackend({ device: { lost: device.promise } });
	const lost = vi.fn();
	watchCard(backend, lost);
	expect(backend.readSync(onCard)).toEqual([1]);
	device.resolve(undefined);
	await device.promise;
	expect(lost).toHaveBeenCalledOnce();
	expect(() => backend.readSync(onCard)).toThrow('taken the graphics card away');
});

import { describe, expect, it } from 'vitest';
import type { GraphicsHost } from '#kernel/page/host.ts';
import { Backends } from '#notebook/tensors/backends.ts';
import { describeComparison } from '#notebook/tensors/words.ts';
import type { BackendTimes, Graphics, TimesByBackend } from '#protocol/tensors.ts';
import type { TensorMemory } from '#storage/tensor-memory.ts';

const card: Graphics = { backend: 'webgl', renderer: 'A card', isSoftware: false };
const played: Graphics = { backend: 'webgl', renderer: 'SwiftShader', isSoftware: true };

const times = (cnn: number, mlp: number, loss = 2.3): BackendTimes => ({
	cnn: { milliseconds: cnn, loss },
	mlp: { milliseconds: mlp, loss }
});

interface Case {
	graphics?: Graphics[];
	measured?: Partial<Record<keyof TimesByBackend, unknown>>;
	memory?: TensorMemory;
}

function open({ graphics = [], measured = {}, memory = { choice: 'auto' } }: Case) {
	const asked: string[][] = [];
	const written: TensorMemory[] = [];
	const host: GraphicsHost = {
		find: async () => graphics,
		moveFor: async (name) => ({ name }),
		measure: async (backends) => {
			asked.push([...backends]);
			return measured;
		}
	};
	const backends = new Backends({
		graphics: host,
		memory: { read: () => memory, write: (one) => void written.push(one) },
		changed: () => undefined
	});
	return { backends, asked, written };
}

async function measureOnce(given: Case) {
	const opened = open(given);
	opened.backends.heard('wasm');
	await opened.backends.measureOnce();
	return opened;
}

describe('by itself, tensors run', () => {
	it('on a card that trains both nets faster, and the page says how much', async () => {
		const measured = { wasm: times(24, 4), webgl: times(6, 4) };
		const { backends, asked } = await measureOnce({ graphics: [card], measured });
		expect(asked).toEqual([['wasm', 'webgl']]);
		expect(backends.wanted).toBe('webgl');
		backends.heard('webgl');
		expect(backends.view.why).toBe('2.0 times as fast here as WebAssembly');
	});

	it.each([
		['a card is faster in one and slower in the other', { webgl: times(12, 8) }, /faster here than the/],
		['a card is a little faster', { webgl: times(20, 3.5) }, /nearly as fast here as the/],
		['a card comes to another loss', { webgl: times(6, 2, 2.31) }, /too roughly/],
		['a card comes to no number', { webgl: times(6, 2, NaN) }, /too roughly/],
		['a card does not start', { webgl: undefined }, /does not work here/],
		['what comes from the sandbox is no measurement', { webgl: { cnn: 5, mlp: 'fast' } }, /does not work/],
		['a card takes no time at all', { webgl: times(0, 0) }, /does not work here/]
	])('on WebAssembly where %s', async (_, webgl, why) => {
		const { backends } = await measureOnce({ graphics: [card], measured: { wasm: times(24, 4), ...webgl } });
		expect(backends.wanted).toBe('wasm');
		expect(backends.view.why).toMatch(why);
	});

	it('on WebAssembly where nothing can be measured', async () => {
		const { backends } = await measureOnce({ graphics: [card] });
		expect(backends.wanted).toBe('wasm');
	});

	it('on WebAssembly, without a probe, where the processor plays the card', async () => {
		const { backends, asked } = await measureOnce({ graphics: [played] });
		expect(asked).toEqual([]);
		expect(backends.view.why).toBe('there is no graphics card to use');
	});
});

it('measures once on a device, and only when tensors are in use', async () => {
	const { backends, asked, written } = open({
		graphics: [card],
		measured: { wasm: times(24, 4), webgl: times(6, 4) }
	});
	await backends.measureOnce();
	expect(asked).toEqual([]);
	backends.heard('wasm');
	await backends.measureOnce();
	await backends.measureOnce();
	expect(asked).toHaveLength(1);
	const again = open({ graphics: [card], memory: written.at(-1)! });
	again.backends.heard('wasm');
	await again.backends.measureOnce();
	expect(again.asked).toEqual([]);
	expect(again.backends.wanted).toBe('webgl');
});

it('does not ask again for a card that did not start, until the learner does', () => {
	const { backends } = open({ graphics: [card], memory: { choice: 'webgl' } });
	expect(backends.wanted).toBe('webgl');
	backends.heard('wasm');
	backends.note('webgl', 'wasm');
	expect(backends.wanted).toBe('wasm');
	expect(backends.view.why).toBe('the graphics card did not start');
	backends.choose('webgl');
	expect(backends.wanted).toBe('webgl');
});

it('says why a task is on WebAssembly while cells are not', () => {
	const { backends } = open({ graphics: [card], memory: { choice: 'webgl' } });
	backends.heard('wasm');
	expect(backends.view.why).toMatch(/graded/);
});

it('runs on WebAssembly where there is no way to a card, whatever was chosen elsewhere', () => {
	const backends = new Backends({
		graphics: undefined,
		memory: { read: () => ({ choice: 'webgpu' }), write: () => undefined },
		changed: () => undefined
	});
	expect(backends.wanted).toBe('wasm');
});

it('compares in words, software included', async () => {
	const { backends, asked } = open({
		graphics: [played],
		measured: { wasm: times(20, 5), webgl: times(80, 20) }
	});
	await backends.measure();
	expect(asked).toEqual([['wasm', 'webgl']]);
	expect(describeComparison(backends.view)).toBe(
		'The graphics card (WebGL) takes 4.0 times as long as WebAssembly, for here the processor plays the card.'
	);
});

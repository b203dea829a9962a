/** What tensors can run on, and what was measured about it. */

/** On the graphics card, the one that is tried first in front. */
export const graphicsBackends = ['webgpu', 'webgl'] as const;

export type GraphicsBackend = (typeof graphicsBackends)[number];

/** `wasm` stands for the processor: in a browser without SIMD it is plain JavaScript. */
export type TensorBackend = 'wasm' | GraphicsBackend;

/** Small nets that are trained to compare backends: images of 28×28, 64 at a time. */
export const nets = ['cnn', 'mlp'] as const;

export type Net = (typeof nets)[number];

export interface NetTimes {
	/** Of one step. */
	milliseconds: number;
	/** After five steps from the same beginning. */
	loss: number;
}

export type BackendTimes = Record<Net, NetTimes>;

/** A way to the graphics card that this browser offers. */
export interface Graphics {
	backend: GraphicsBackend;
	/** As the browser calls the card, which may be nothing. */
	renderer: string;
	/** The processor plays the card: slower than WebAssembly, and worth no probe. */
	isSoftware: boolean;
}

/** `auto`: whichever trains fastest. */
export const backendChoices = ['auto', 'wasm', ...graphicsBackends] as const;

export type BackendChoice = (typeof backendChoices)[number];

export type TimesByBackend = Partial<Record<TensorBackend, BackendTimes>>;

/** Measurements from the sandbox or from storage: whatever is none is left out. */
export function checkTimes(value: unknown): TimesByBackend {
	const of = (from: unknown, key: string) => (from as Record<string, unknown> | null | undefined)?.[key];
	const isTime = (time: unknown) =>
		Number(of(time, 'milliseconds')) > 0 && Number.isFinite(of(time, 'milliseconds'));
	const checked: TimesByBackend = {};
	for (const backend of ['wasm', ...graphicsBackends] as const) {
		const times = of(value, backend);
		if (!nets.every((net) => isTime(of(times, net)))) continue;
		const read = (net: Net): NetTimes => ({
			milliseconds: of(of(times, net), 'milliseconds') as number,
			loss: Number(of(of(times, net), 'loss'))
		});
		checked[backend] = { cnn: read('cnn'), mlp: read('mlp') };
	}
	return checked;
}

/** What is said about what tensors run on. */
import type { BackendChoice, TensorBackend } from '#protocol/tensors.ts';
import type { TensorsView } from '../contract.ts';
import { agrees, speedUp } from './fastest.ts';

export const backendNames: Record<string, string> = {
	cpu: 'plain JavaScript',
	wasm: 'WebAssembly',
	webgl: 'the graphics card (WebGL)',
	webgpu: 'the graphics card (WebGPU)'
};

/** Why tensors run where they do, in a few words; empty when there is nothing to tell. */
export function explainBackend(
	view: Omit<TensorsView, 'why'>,
	wanted: TensorBackend,
	failed: readonly TensorBackend[]
): string {
	const { choice, running } = view;
	if (view.measuring) return 'the graphics card is being measured';
	if (running !== wanted && wanted !== 'wasm')
		return running === 'wasm' ? 'until the next run that is not graded' : 'set by a cell';
	if (choice !== 'auto' && failed.includes(choice)) return 'the graphics card did not start';
	return choice === 'auto' ? explainMeasured(view, wanted) : 'your choice';
}

function explainMeasured({ graphics, times }: Omit<TensorsView, 'why'>, wanted: TensorBackend): string {
	if (!graphics || !times) return '';
	if (wanted !== 'wasm') return `${speedUp(times, wanted)!.toFixed(1)} times as fast here as WebAssembly`;
	const cards = graphics.filter(({ isSoftware }) => !isSoftware);
	if (cards.length === 0) return 'there is no graphics card to use';
	const measured = cards.flatMap(({ backend }) => times[backend] ?? []);
	if (!times.wasm || measured.length === 0) return 'the graphics card does not work here';
	const isRight = measured.some((one) => agrees(one, times.wasm!));
	return isRight ? 'faster here than the graphics card' : 'the graphics card computes too roughly here';
}

export const choiceWords: Record<BackendChoice, string> = {
	auto: 'Whatever trains faster here',
	wasm: 'WebAssembly',
	webgpu: 'The graphics card, by WebGPU',
	webgl: 'The graphics card, by WebGL'
};

export const capitalise = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}`;

/** What a comparison showed, in one or two sentences; empty before there is one. */
export function describeComparison({ graphics, times }: TensorsView): string {
	if (graphics?.length === 0)
		return 'This browser lets code use no graphics card, so there is nothing to compare.';
	if (!graphics || !times?.wasm) return '';
	const sentences = graphics.map(({ backend, isSoftware }) => {
		const name = capitalise(backendNames[backend]!);
		const by = speedUp(times, backend);
		if (by === undefined) return `${name} did not work, or took too long.`;
		if (!agrees(times[backend]!, times.wasm!))
			return `${name} comes to other losses, so it is not used by itself.`;
		const played = isSoftware ? ', for here the processor plays the card' : '';
		return by > 1
			? `${name} is ${by.toFixed(1)} times as fast as WebAssembly${played}.`
			: `${name} takes ${(1 / by).toFixed(1)} times as long as WebAssembly${played}.`;
	});
	return sentences.join(' ');
}

/** What tensors run on: beside the kernel's state, and in the dialog that lets one choose. */

export const backends: Record<string, string> = {
	cpu: 'plain JavaScript',
	wasm: 'WebAssembly',
	webgl: 'the graphics card (WebGL)',
	webgpu: 'the graphics card (WebGPU)'
};
/** Beside the state of the kernel, where there is little room. */
export const shortNames: Record<string, string> = {
	cpu: 'plain JavaScript',
	wasm: 'WebAssembly',
	webgl: 'WebGL',
	webgpu: 'WebGPU'
};
/** At the beginning of a sentence, or by itself. */
export const capital = (backend: string) => `${backend[0]!.toUpperCase()}${backend.slice(1)}`;

// Beside the state of the kernel.

/** Follows the state; the backend's name stands behind it, as a button. */
export const tensorsOn = ', tensors on';
export const choose = 'Choose what tensors run on, and compare';
/** @param why one of the next */
export const because = (why: string) => `(${why})`;
export const beingMeasured = 'the graphics card is being measured';
export const untilNextRun = 'until the next run that is not graded';
export const setByCell = 'set by a cell';
export const didNotStart = 'the graphics card did not start';
export const yourChoice = 'your choice';
export const timesAsFast = (factor: string) => `${factor} times as fast here as WebAssembly`;
export const noCard = 'there is no graphics card to use';
export const doesNotWork = 'the graphics card does not work here';
export const fasterThanCard = 'faster here than the graphics card';
/** The card is a little faster, which is not worth moving tensors to and fro. */
export const nearlyAsFast = 'nearly as fast here as the graphics card';
export const tooRough = 'the graphics card computes too roughly here';

// The dialog.

export const lead =
	'Tensors are computed by the processor, with WebAssembly, or by the graphics card, where the browser lets code use it. A card is faster in big nets; in small ones, asking it takes longer than computing.';
/** @param why one of those above, or empty */
export const now = (backend: string, why: string) =>
	`They run on ${backend} now${why ? ` ${because(why)}` : ''}.`;
export const runOn = 'Tensors run on';
export const choices = {
	auto: 'Whatever trains faster here',
	wasm: 'WebAssembly',
	webgpu: 'The graphics card, by WebGPU',
	webgl: 'The graphics card, by WebGL'
};
/** Follow a choice that cannot be made. */
export const notHere = ': not in this browser';
export const notKnown = ': not known yet';
export const fromNextRun =
	'From the next run on. Tasks are always graded on WebAssembly, so that they come out alike on every machine.';
export const compare = 'Compare';
export const measure = 'Measure';
export const measureAgain = 'Measure again';
export const measuring = 'Training the same small nets on each, which takes some seconds.';

// Heads of the columns of what was measured.

export const step = 'A training step of 64 images';
export const smallCnn = 'small CNN';
export const mlp = 'MLP';
export const loss = 'loss after five steps';
export const milliseconds = (count: number) => `${count.toFixed(1)} ms`;

// What a comparison showed.

export const nothingToCompare =
	'This browser lets code use no graphics card, so there is nothing to compare.';
/** @param name of the backend, with a capital letter */
export const didNotWork = (name: string) => `${name} did not work, or took too long.`;
export const otherLosses = (name: string) => `${name} comes to other losses, so it is not used by itself.`;
/** @param isSoftware there is no card, and the processor does its work */
export const isFaster = (name: string, factor: string, isSoftware: boolean) =>
	`${name} is ${factor} times as fast as WebAssembly${isSoftware ? played : ''}.`;
export const isSlower = (name: string, factor: string, isSoftware: boolean) =>
	`${name} takes ${factor} times as long as WebAssembly${isSoftware ? played : ''}.`;
const played = ', for here the processor plays the card';

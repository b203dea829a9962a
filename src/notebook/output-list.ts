import { settle } from '#outputs/settle.ts';
import { joinOutputs, slotOf, type Output } from '#protocol/output.ts';
import { weightOf } from '#protocol/weight.ts';

/** Outputs that a cell keeps; a run that shows more has gone wrong or is hostile. */
const outputLimit = 2500;
/** Bytes, about, that they may keep: an honest kernel stays far below. */
const weightLimit = 300_000_000;

/**
 * The outputs of one run, while they come in. Widgets of the run before wait at the end until the new run shows them
 * again or is over: so a slider that is being dragged is never taken away under the learner's hand.
 */
export class OutputsOfRun {
	#own: Output[] = [];
	#waiting: Output[];

	/** @param before what the cell showed until now */
	constructor(before: readonly Output[] = []) {
		this.#waiting = before.filter((output) => slotOf(output)?.startsWith('widget '));
	}

	get all(): readonly Output[] {
		return [...this.#own, ...this.#waiting];
	}

	add(outputs: readonly Output[]): void {
		const slots = new Set(outputs.map(slotOf));
		this.#waiting = this.#waiting.filter((output) => !slots.has(slotOf(output)));
		this.#own = joinDropped(keepLight(joinOutputs(this.#own, outputs).slice(0, outputLimit)));
	}

	/** The run was cut off or has failed: bars and charts that were moving do not move any more. */
	settle(how: 'stopped' | 'failed'): void {
		this.#own = this.#own.map((output) => settle(output, how));
	}

	/** The run is over: what it did not show again is gone. */
	close(): void {
		this.#waiting = [];
	}
}

/** Leaves out what would be too heavy together with those before. */
function keepLight(outputs: Output[]): Output[] {
	let weight = 0;
	return outputs.filter((output) => {
		const own = weightOf(output);
		if (weight + own > weightLimit) return false;
		weight += own;
		return true;
	});
}

/** Says once, at the end, how many lines were not kept. */
function joinDropped(outputs: Output[]): Output[] {
	const lines = outputs.reduce((sum, output) => sum + (output.kind === 'dropped' ? output.lines : 0), 0);
	if (lines === 0) return outputs;
	return [...outputs.filter(({ kind }) => kind !== 'dropped'), { kind: 'dropped', lines }];
}

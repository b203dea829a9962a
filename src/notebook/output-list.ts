import { settle } from '#outputs/settle.ts';
import { joinOutputs, slotOf, type Output } from '#protocol/output.ts';

/** Outputs that a cell keeps; a run that shows more has gone wrong or is hostile. */
const outputLimit = 2500;

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
		this.#own = joinDropped(joinOutputs(this.#own, outputs).slice(0, outputLimit));
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

/** Says once, at the end, how many lines were not kept. */
function joinDropped(outputs: Output[]): Output[] {
	const lines = outputs.reduce((sum, output) => sum + (output.kind === 'dropped' ? output.lines : 0), 0);
	if (lines === 0) return outputs;
	return [...outputs.filter(({ kind }) => kind !== 'dropped'), { kind: 'dropped', lines }];
}

import type { Progress } from '#protocol/progress.ts';
import type { OutputTarget } from './host.ts';

/** Steps between two looks at the clock, at most: looking costs more than counting. */
const mostSteps = 32;
/** What is shown is renewed after so long, and the clock is looked at a few times in between. */
const showEveryMs = 100;
const lookEveryMs = 20;

export interface BarOptions {
	label: string;
	total?: number | undefined;
	/** Whether the loop ends when the bar says that Stop was pressed. */
	heedsStop?: boolean;
}

/** Counts steps and shows how far they are, until it is ended for the first time. */
export class Bar {
	/** The learner has pressed Stop: the loop has taken its last step. */
	isStopped = false;
	readonly #target: OutputTarget;
	readonly #slot: string;
	readonly #options: BarOptions;
	readonly #stopListening: (() => void) | undefined;
	readonly #began = performance.now();
	#shownAt = -Infinity;
	#lookedAt = -Infinity;
	/** Until the next look. */
	#steps = 1;
	#done = 0;
	#nextLook = 0;
	#isOver = false;

	constructor(target: OutputTarget, options: BarOptions) {
		this.#target = target;
		this.#options = options;
		this.#slot = takeSlot(target, options.label);
		this.#stopListening = options.heedsStop ? target.softStop.listen() : undefined;
		this.#look();
	}

	/** @param count steps that were taken */
	update(count = 1): void {
		this.#done += count;
		if (this.#done >= this.#nextLook) this.#look();
	}

	end(state: Exclude<Progress['state'], 'running'>): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#stopListening?.();
		leaveSlot(this.#target);
		this.#show(state, performance.now());
	}

	#look(): void {
		if (this.#options.heedsStop && this.#target.softStop.asked) {
			this.isStopped = true;
			return this.end('stopped');
		}
		const now = performance.now();
		const isFast = now - this.#lookedAt < lookEveryMs;
		this.#steps = isFast ? Math.min(mostSteps, this.#steps * 2) : 1;
		this.#nextLook = this.#done + this.#steps;
		this.#lookedAt = now;
		if (!this.#isOver && now - this.#shownAt >= showEveryMs) this.#show('running', now);
	}

	#show(state: Progress['state'], now: number): void {
		this.#shownAt = now;
		const { label, total } = this.#options;
		const progress: Progress = { label, state, done: this.#done, seconds: (now - this.#began) / 1000 };
		if (total !== undefined) progress.total = total;
		this.#target.show({ kind: 'progress', slot: this.#slot, progress });
	}
}

/** Bars of a run: how many there were outside of all others, and how many run at this moment. */
const bars = new WeakMap<OutputTarget, { outer: number; running: number }>();

/** A loop inside of another one takes the place of its last round: ten rounds are one bar, not ten. */
function takeSlot(target: OutputTarget, label: string): string {
	const count = bars.get(target) ?? { outer: 0, running: 0 };
	bars.set(target, count);
	const depth = count.running++;
	if (depth === 0) count.outer++;
	return depth === 0 ? `${count.outer}` : `${count.outer}, ${depth}: ${label}`;
}

function leaveSlot(target: OutputTarget): void {
	bars.get(target)!.running--;
}

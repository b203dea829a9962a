import { makePause } from '#base/pause.ts';

/** Takes all steps at once. */
export function takeAll(steps: Iterable<unknown>): void {
	const walk = steps[Symbol.iterator]();
	while (!walk.next().done);
}

/**
 * Takes steps with pauses, in which a progress bar moves and Stop is heard. Whoever leaves the loop ends the steps, and
 * they may keep what they have done so far.
 */
export async function* takeWithPauses<Step>(steps: Iterable<Step>): AsyncGenerator<Step, void> {
	const pause = makePause();
	for (const step of steps) {
		yield step;
		await pause();
	}
}

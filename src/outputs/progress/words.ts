import type { Progress } from '#protocol/progress.ts';
import * as words from '#words/outputs.ts';

/** A rate from fewer seconds says little about the time that is left. */
const secondsToJudge = 0.5;

/** Where a loop is, in words: "340 of 1,000 · 34 % · 120 per second · 5.5 s left". */
export function describeProgress({ state, done, total, seconds }: Progress): string {
	const rate = seconds > 0 && done > 0 ? done / seconds : 0;
	const facts = [steps(done, total)];
	if (total && done <= total && state !== 'done') facts.push(words.percent(Math.floor((100 * done) / total)));
	if (rate > 0) facts.push(words.perSecond(rate));
	if (state !== 'running') facts.push(words.duration(seconds));
	else if (total && rate > 0 && done <= total && seconds >= secondsToJudge)
		facts.push(words.left((total - done) / rate));
	return facts.join(' · ');
}

/** How a loop has ended; undefined while it runs. */
export function describeEnd({ state }: Progress) {
	return state === 'running' ? undefined : ends[state];
}

const ends = {
	done: { word: words.ends.done, icon: 'check' },
	ended: { word: words.ends.ended, icon: 'minus' },
	stopped: { word: words.ends.stopped, icon: 'stop' },
	failed: { word: words.ends.failed, icon: 'error' }
} as const;

function steps(done: number, total: number | undefined): string {
	if (total === undefined || done > total) return words.doneSoFar(done);
	return words.doneOf(done, total);
}

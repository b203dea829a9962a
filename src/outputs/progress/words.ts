import type { Progress } from '#protocol/progress.ts';
import { formatRate, formatSeconds } from '../pace.ts';
import { formatCount } from '../value/numbers.ts';

/** A rate from fewer seconds says little about the time that is left. */
const secondsToJudge = 0.5;

/** Where a loop is, in words: "340 of 1,000 · 34 % · 120 per second · 5.5 s left". */
export function describeProgress({ state, done, total, seconds }: Progress): string {
	const rate = seconds > 0 && done > 0 ? done / seconds : 0;
	const facts = [steps(done, total)];
	if (total && done <= total && state !== 'done') facts.push(`${Math.floor((100 * done) / total)} %`);
	if (rate > 0) facts.push(`${formatRate(rate)} per second`);
	if (state !== 'running') facts.push(`${formatSeconds(seconds)}`);
	else if (total && rate > 0 && done <= total && seconds >= secondsToJudge)
		facts.push(`${formatSeconds((total - done) / rate)} left`);
	return facts.join(' · ');
}

/** How a loop has ended; undefined while it runs. */
export function describeEnd({ state }: Progress) {
	return state === 'running' ? undefined : ends[state];
}

const ends = {
	done: { word: 'Done', icon: 'check' },
	ended: { word: 'Left early', icon: 'minus' },
	stopped: { word: 'Stopped', icon: 'stop' },
	failed: { word: 'Failed', icon: 'error' }
} as const;

function steps(done: number, total: number | undefined): string {
	if (total === undefined || done > total) return `${formatCount(done)} so far`;
	return `${formatCount(done)} of ${formatCount(total)}`;
}

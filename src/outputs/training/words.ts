import type { Training } from '#protocol/training.ts';
import * as words from '#words/training.ts';
import { formatNumber } from '../value/numbers.ts';
import { findMeasures, findRange, type Curve, type Measure } from './curves.ts';

/** Times from fewer seconds say little about what is left. */
const secondsToJudge = 1;

const icons = {
	running: 'loader',
	done: 'check',
	early: 'check',
	stopped: 'stop',
	failed: 'error'
} as const;

export function describeState({ state, number }: Training) {
	const word = words.states[state];
	return { word: number > 1 ? words.numbered(word, number) : word, icon: icons[state] };
}

/** Where it is: "Epoch 7 of 20 · batch 12 of 40 · 12,300 examples per second · 8 s left". */
export function describePlace(training: Training): string {
	const { state, epoch, epochs, batch, batches, seconds, secondsLeft, examplesPerSecond } = training;
	const facts = [words.epochOf(epoch, epochs)];
	const isWhole = batches === undefined ? state !== 'running' : batch >= batches;
	if (!isWhole) facts.push(words.batchOf(batch, batches));
	if (examplesPerSecond) facts.push(words.examplesPerSecond(examplesPerSecond));
	if (state !== 'running') facts.push(words.duration(seconds));
	else if (secondsLeft !== undefined && seconds >= secondsToJudge) facts.push(words.left(secondsLeft));
	return facts.join(' · ');
}

/** How much is done, from 0 to 1; undefined when nobody knows. */
export function findShare({
	state,
	firstEpoch,
	epoch,
	epochs,
	batch,
	batches
}: Training): number | undefined {
	if (state === 'done') return 1;
	if (batches === undefined) return undefined;
	return (epoch - firstEpoch + batch / batches) / Math.max(1, epochs - firstEpoch + 1);
}

/** What is said aloud: only how it has ended. */
export function announce(training: Training): string {
	if (training.state === 'running') return '';
	const last = findMeasures(training).flatMap(({ name, epochs, validation }) => [
		...lastOf(name, epochs),
		...lastOf(`val_${name}`, validation)
	]);
	return words.announced(describeState(training).word, describePlace(training), last);
}

/** One chart in words. */
export function describeMeasure({ name, batches, epochs, validation }: Measure): string {
	const training = epochs && epochs.at.length > 0 ? epochs : batches;
	return words.measure(name, describeCurve(training), validation && describeCurve(validation));
}

function describeCurve(curve: Curve | undefined): string {
	const range = findRange([curve]);
	if (!curve || !range) return words.notMeasured;
	const values = curve.values.filter(Number.isFinite);
	const numbers = [values[0]!, values.at(-1)!, range.low, range.high].map(formatNumber);
	return words.curve(values.length, ...(numbers as [string, string, string, string]));
}

function lastOf(name: string, curve: Curve | undefined): string[] {
	const value = curve?.values.at(-1);
	return value === undefined ? [] : [`${name} ${formatNumber(value)}`];
}

/** What to do about a loss that is no number; undefined while it is one. */
export function explainLoss({ lostAt }: Training): { title: string; advice: string } | undefined {
	if (!lostAt) return undefined;
	const { epoch, batch } = lostAt;
	const fromTheStart = epoch === 1 && batch <= 1;
	return {
		title: words.lossLost(epoch, batch),
		advice: fromTheStart ? words.lostAtOnce : words.lostLater
	};
}

import type { Training } from '#protocol/training.ts';
import { formatRate, formatSeconds } from '../pace.ts';
import { countOf, formatCount, formatNumber } from '../value/numbers.ts';
import { findMeasures, findRange, type Curve, type Measure } from './curves.ts';

/** Times from fewer seconds say little about what is left. */
const secondsToJudge = 1;

const states = {
	running: { word: 'Training', icon: 'loader' },
	done: { word: 'Trained', icon: 'check' },
	early: { word: 'Stopped early', icon: 'check' },
	stopped: { word: 'Stopped', icon: 'stop' },
	failed: { word: 'Failed', icon: 'error' }
} as const;

export function describeState({ state, number }: Training) {
	const { word, icon } = states[state];
	return { word: number > 1 ? `${word} (${number})` : word, icon };
}

/** Where it is: "Epoch 7 of 20 · batch 12 of 40 · 12,300 examples per second · 8 s left". */
export function describePlace(training: Training): string {
	const { state, epoch, epochs, batch, batches, seconds, secondsLeft, examplesPerSecond } = training;
	const facts = [`Epoch ${formatCount(epoch)} of ${formatCount(epochs)}`];
	const isWhole = batches === undefined ? state !== 'running' : batch >= batches;
	if (!isWhole) facts.push(`batch ${formatCount(batch)}${batches ? ` of ${formatCount(batches)}` : ''}`);
	if (examplesPerSecond) facts.push(`${formatRate(examplesPerSecond)} examples per second`);
	if (state !== 'running') facts.push(formatSeconds(seconds));
	else if (secondsLeft !== undefined && seconds >= secondsToJudge)
		facts.push(`${formatSeconds(secondsLeft)} left`);
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
	return `${describeState(training).word}. ${describePlace(training)}. ${last.join(', ')}`;
}

/** One chart in words. */
export function describeMeasure({ name, batches, epochs, validation }: Measure): string {
	const training = epochs && epochs.at.length > 0 ? epochs : batches;
	const facts = [`${name} ${describeCurve(training)}`];
	if (validation) facts.push(`on validation data ${describeCurve(validation)}`);
	return `${facts.join('; ')}.`;
}

function describeCurve(curve: Curve | undefined): string {
	const range = findRange([curve]);
	if (!curve || !range) return 'not measured yet';
	const values = curve.values.filter(Number.isFinite);
	const [first, last] = [values[0]!, values.at(-1)!].map(formatNumber);
	const ends = values.length > 1 ? `from ${first} to ${last}` : `${first}`;
	return `${ends} (${countOf(values.length, 'point')}, lowest ${formatNumber(range.low)}, highest ${formatNumber(range.high)})`;
}

function lastOf(name: string, curve: Curve | undefined): string[] {
	const value = curve?.values.at(-1);
	return value === undefined ? [] : [`${name} ${formatNumber(value)}`];
}

/** What to do about a loss that is no number; undefined while it is one. */
export function explainLoss({ lostAt }: Training): { title: string; advice: string } | undefined {
	if (!lostAt) return undefined;
	const { epoch, batch } = lostAt;
	const title = `The loss is not a number any more (NaN), since epoch ${epoch}, batch ${batch}.`;
	const fromTheStart = epoch === 1 && batch <= 1;
	return {
		title,
		advice: fromTheStart
			? 'The very first batch gave no number: look for missing or infinite values in the inputs and the labels, and for labels that do not fit the loss.'
			: 'The weights have grown beyond all bounds, and training on cannot mend them. Make the model anew with a learning rate ten times smaller, scale the inputs to mean 0 and deviation 1, and look for missing values.'
	};
}

/** What a training's chart draws of each measure. */
import type { Track, Training } from '#protocol/training.ts';

export interface Curve {
	at: Float64Array;
	values: Float64Array;
}

/** One measure: after batches, after epochs, and after epochs on validation data. */
export interface Measure {
	name: string;
	batches?: Curve;
	epochs?: Curve;
	validation?: Curve;
}

const validationPrefix = 'val_';

/** The loss first, the rest in the order in which the model measures it. */
export function findMeasures({ batchTrack, epochTrack }: Training): Measure[] {
	const all = [...batchTrack.columns, ...epochTrack.columns].map(({ name }) => name);
	const names = new Set(all.map((name) => name.replace(/^val_/, '')));
	return [...names].map((name) => {
		const measure: Measure = { name };
		const [batches, epochs] = [findCurve(batchTrack, name), findCurve(epochTrack, name)];
		const validation = findCurve(epochTrack, validationPrefix + name);
		if (batches) measure.batches = batches;
		if (epochs) measure.epochs = epochs;
		if (validation) measure.validation = validation;
		return measure;
	});
}

function findCurve({ at, columns }: Track, name: string): Curve | undefined {
	const column = columns.find((one) => one.name === name);
	return column && { at, values: column.values };
}

/** Lowest and highest number of all curves; undefined when there is none. */
export function findRange(curves: readonly (Curve | undefined)[]): { low: number; high: number } | undefined {
	let low = Infinity;
	let high = -Infinity;
	for (const curve of curves) {
		for (const value of curve?.values ?? []) {
			if (!Number.isFinite(value)) continue;
			if (value < low) low = value;
			if (value > high) high = value;
		}
	}
	return low <= high ? { low, high } : undefined;
}

/** Batches until the right end of the axis: halves of the whole training, so that the axis seldom moves. */
export function findWidth(training: Training): number {
	const { batchTrack, epochTrack, firstEpoch, epochs, batches, state } = training;
	const done = Math.max(batchTrack.at.at(-1) ?? 0, epochTrack.at.at(-1) ?? 0, 1);
	if (state !== 'running' || batches === undefined) return done;
	let width = Math.max(done, (epochs - firstEpoch + 1) * batches);
	while (width / 2 >= done) width /= 2;
	return width;
}

/** A curve as an SVG path. Places that are no number interrupt it. */
export function toPath(
	{ at, values }: Curve,
	toX: (at: number) => number,
	toY: (value: number) => number
): string {
	let path = '';
	let isDown = false;
	for (let index = 0; index < at.length; index++) {
		const x = toX(at[index]!);
		const y = toY(values[index]!);
		const isPoint = Number.isFinite(x) && Number.isFinite(y);
		if (isPoint) path += `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
		isDown = isPoint;
	}
	return path;
}

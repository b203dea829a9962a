import { expect, it } from 'vitest';
import { TrackRecorder } from '#kernel/worker/track-recorder.ts';
import { mostTrackPoints } from '#protocol/training.ts';

const valuesOf = (recorder: TrackRecorder, name: string) =>
	recorder.toTrack().columns.find((column) => column.name === name)!.values;

it('a short track has every point', () => {
	const recorder = new TrackRecorder();
	for (const at of [1, 2, 3]) recorder.add(at, { loss: at / 2 });
	expect(recorder.toTrack()).toEqual({
		at: Float64Array.of(1, 2, 3),
		columns: [{ name: 'loss', values: Float64Array.of(0.5, 1, 1.5) }]
	});
});

it('a long one is thinned out evenly, from its first point to its newest', () => {
	const recorder = new TrackRecorder();
	for (let at = 1; at <= 100_001; at++) {
		recorder.add(at, { loss: -at });
		if (at % 9973 === 0) expect(recorder.toTrack().at.at(-1)).toBe(at);
	}
	const { at } = recorder.toTrack();
	expect(at.length).toBeLessThanOrEqual(mostTrackPoints);
	expect(at.length).toBeGreaterThan(mostTrackPoints / 3);
	expect([at[0], at.at(-1)]).toEqual([1, 100_001]);
	const steps = new Set(at.subarray(1, -1).map((place, index) => place - at[index]!));
	expect(steps.size).toBe(1);
	expect(valuesOf(recorder, 'loss')).toEqual(at.map((place) => -place));
});

it('a measure that comes later, or not each time, leaves gaps', () => {
	const recorder = new TrackRecorder();
	recorder.add(1, { loss: 1 });
	recorder.add(2, { loss: 2, acc: 3 });
	recorder.add(3, { loss: 4 });
	expect(valuesOf(recorder, 'acc')).toEqual(Float64Array.of(NaN, 3, NaN));
});

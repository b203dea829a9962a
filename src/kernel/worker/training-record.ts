import type { Training } from '#protocol/training.ts';
import { TrackRecorder } from './track-recorder.ts';

/** What tfjs says of a training when it begins. */
export interface FitParams {
	epochs: number;
	/** Unknown for some data sets. */
	batches?: number;
}

type Values = Record<string, number>;

/** Gathers what is known of a training while it goes on. Times are in milliseconds. */
export class TrainingRecord {
	state: Training['state'] = 'running';
	readonly #number: number;
	readonly #epochs: number;
	readonly #began: number;
	readonly #batchTrack = new TrackRecorder();
	readonly #epochTrack = new TrackRecorder();
	#batches: number | undefined;
	#firstEpoch = 0;
	/** Counted from 0, as tfjs does. */
	#epoch = 0;
	#batch = 0;
	/** Batches and examples since the training began. */
	#steps = 0;
	#examples = 0;
	#lostAt: Training['lostAt'];

	constructor(number: number, { epochs, batches }: FitParams, now: number) {
		this.#number = number;
		this.#epochs = epochs;
		this.#batches = batches;
		this.#began = now;
	}

	beginEpoch(epoch: number): void {
		if (this.#steps === 0) this.#firstEpoch = epoch;
		this.#epoch = epoch;
		this.#batch = 0;
	}

	countBatch(examples: number): void {
		this.#batch++;
		this.#steps++;
		this.#examples += examples;
	}

	/** What the batch that was counted last has measured; not every batch needs to say. */
	addBatch(values: Values): void {
		this.#batchTrack.add(this.#steps, values);
		this.#watchLoss(values);
	}

	/** @param isWhole false when the epoch was cut short */
	endEpoch(values: Values, isWhole: boolean): void {
		if (isWhole) this.#batches ??= this.#batch;
		this.#epochTrack.add(this.#steps, values);
		this.#watchLoss(values);
	}

	/** @param ending who has ended it, unless all epochs are done */
	end(ending: Exclude<Training['state'], 'running' | 'done'> | undefined): void {
		const isWhole = this.#epoch + 1 >= this.#epochs && this.#batch >= (this.#batches ?? Infinity);
		this.state = ending && !(isWhole && ending === 'early') ? ending : 'done';
	}

	toTraining(now: number): Training {
		const seconds = (now - this.#began) / 1000;
		return {
			number: this.#number,
			state: this.state,
			firstEpoch: this.#firstEpoch + 1,
			epoch: this.#epoch + 1,
			epochs: this.#epochs,
			batch: this.#batch,
			...(this.#batches !== undefined && { batches: this.#batches }),
			seconds,
			...this.#pace(seconds),
			batchTrack: this.#batchTrack.toTrack(),
			epochTrack: this.#epochTrack.toTrack(),
			...(this.#lostAt && { lostAt: this.#lostAt })
		};
	}

	#pace(seconds: number): Pick<Training, 'examplesPerSecond' | 'secondsLeft'> {
		if (this.#steps === 0 || seconds === 0) return {};
		const examplesPerSecond = this.#examples / seconds;
		if (this.#batches === undefined || this.state !== 'running') return { examplesPerSecond };
		const all = (this.#epochs - this.#firstEpoch) * this.#batches;
		return { examplesPerSecond, secondsLeft: (seconds / this.#steps) * Math.max(0, all - this.#steps) };
	}

	#watchLoss({ loss }: Values): void {
		if (loss === undefined || Number.isFinite(loss)) return;
		this.#lostAt ??= { epoch: this.#epoch + 1, batch: this.#batch };
	}
}

import type { CellRun } from './cell-run.ts';
import { TrainingRecord, type FitParams } from './training-record.ts';
import type { Validation } from './validation.ts';

/** The part of a tfjs model that decides about its training. */
export interface TrainedModel {
	stopTraining: boolean;
	isTraining: boolean;
}

/** What tfjs hands to callbacks: measures as numbers or scalar tensors, and the batch's index and size. */
export type Logs = Record<string, number | { data(): Promise<ArrayLike<number>> }>;

/** Lets messages in. */
type Pause = () => Promise<void>;

/** The longest that a training goes without a pause, unless a batch takes longer. */
const pauseEveryMs = 20;
const showEveryMs = 100;
/** Charts of one run, at most; what trains after them takes the place of the last one. */
const mostCharts = 12;
/** The first batches are read one by one; later ones no oftener than a chart can show. */
const firstBatches = 100;
const readEveryMs = 10;
/** Measures are read while that has taken no more of the training's time: a share, and a little at the beginning. */
const readShare = 0.02;
const readFreeMs = 30;
/** Of so few epochs, each is read in any case: the table shall have no gaps. */
const fewEpochs = 200;

/** How many trainings a run has shown so far. */
const counts = new WeakMap<CellRun, number>();

/** One `fit` that goes on: ends it when Stop is pressed, and shows its course. */
export class Fit {
	/** Absent when nothing is validated, or tfjs does it as it reads a data set. */
	validation: Validation | undefined;
	readonly #model: TrainedModel;
	readonly #run: CellRun;
	readonly #stopListening: () => void;
	readonly #began = performance.now();
	#pausedAt = this.#began;
	#shownAt = -Infinity;
	#spentMs = 0;
	#batches = 0;
	#readAt = -Infinity;
	#isStopped = false;
	#slot = '';
	#epochs = 0;
	/** Absent when nobody looks. */
	#record: TrainingRecord | undefined;

	constructor(model: TrainedModel, run: CellRun) {
		this.#model = model;
		this.#run = run;
		this.#stopListening = run.softStop.listen();
	}

	/** From now on the course of the training is shown. */
	begin(params: FitParams): void {
		if (!this.#run.buffer) return;
		const number = (counts.get(this.#run) ?? 0) + 1;
		counts.set(this.#run, number);
		this.#epochs = params.epochs;
		this.#slot = String(Math.min(number, mostCharts));
		this.#record = new TrainingRecord(number, params, this.#began);
		this.#show();
	}

	beginEpoch(epoch: number): void {
		this.#record?.beginEpoch(epoch);
	}

	async endBatch(logs: Logs, pause: Pause): Promise<void> {
		this.#record?.countBatch(Number(logs['size']));
		if (this.#isBatchDue() && this.#mayRead())
			await this.#read(logs, (values) => this.#record!.addBatch(values));
		await this.#mayGoOn(pause);
	}

	/** Lets the kernel hear what the page says, and ends the training when that was Stop. */
	async #mayGoOn(pause: Pause): Promise<boolean> {
		if (performance.now() - this.#pausedAt > pauseEveryMs) {
			await pause();
			this.#pausedAt = performance.now();
		}
		if (this.#run.hasEnded) await never;
		if (!this.#run.softStop.asked) return true;
		this.#isStopped = true;
		this.#model.stopTraining = true;
		return false;
	}

	/** @param metrics all that an epoch measures */
	async endEpoch(logs: Logs, metrics: readonly string[], pause: Pause): Promise<void> {
		// As in tfjs, an epoch that was cut short is not validated.
		if (!this.#model.stopTraining)
			Object.assign(logs, await this.validation?.measure(() => this.#mayGoOn(pause)));
		// An epoch that was stopped half way has not been validated. Callbacks that print `logs.val_loss.toFixed(3)`
		// must not fail for that.
		const isWhole = !this.#isStopped;
		if (this.#isStopped) for (const metric of metrics) logs[metric] ??= NaN;
		if (this.#epochs <= fewEpochs || this.#isStopped || this.#mayRead())
			await this.#read(logs, (values) => this.#record?.endEpoch(values, isWhole));
	}

	/** tfjs has done what it was asked to do. */
	finish(): void {
		const early = this.#model.stopTraining ? 'early' : undefined;
		this.#record?.end(this.#isStopped ? 'stopped' : early);
	}

	/** It is over, or its run is: then it waits for ever, and the model is free to be trained by the next run. */
	end(): void {
		this.#stopListening();
		this.#model.isTraining = false;
		if (this.#record?.state === 'running') this.#record.end('failed');
		this.#show();
	}

	#isBatchDue(): boolean {
		return ++this.#batches <= firstBatches || performance.now() - this.#readAt >= readEveryMs;
	}

	#mayRead(): boolean {
		if (!this.#record) return false;
		return this.#spentMs < readFreeMs + readShare * (performance.now() - this.#began);
	}

	async #read(logs: Logs, use: (values: Record<string, number>) => void): Promise<void> {
		const start = performance.now();
		this.#readAt = start;
		use(await toNumbers(logs));
		if (start - this.#shownAt >= showEveryMs) this.#show();
		this.#spentMs += performance.now() - start;
	}

	#show(): void {
		if (!this.#record) return;
		const now = performance.now();
		this.#shownAt = now;
		this.#run.show({ kind: 'training', slot: this.#slot, training: this.#record.toTraining(now) });
	}
}

const never = new Promise<never>(() => undefined);

async function toNumbers(logs: Logs): Promise<Record<string, number>> {
	const values: Record<string, number> = {};
	for (const [name, value] of Object.entries(logs)) {
		if (name === 'batch' || name === 'size') continue;
		values[name] = typeof value === 'number' ? value : ((await value.data())[0] ?? NaN);
	}
	return values;
}

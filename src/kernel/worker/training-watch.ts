/**
 * Sees every `fit` and `fitDataset` of tfjs, whoever has made the model: so that Stop can end it after a batch, and so
 * that it pauses often enough to hear of Stop at all.
 */
import type * as tfjs from '@tensorflow/tfjs';
import type { CellRun } from './cell-run.ts';

export type TrainingLibrary = Pick<
	typeof tfjs,
	'Callback' | 'LayersModel' | 'nextFrame' | 'registerCallbackConstructor'
>;

type Logs = Record<string, unknown>;

/** @param currentRun whose code runs at this moment */
export function watchTraining(tf: TrainingLibrary, currentRun: () => CellRun | undefined): void {
	const fits = new WeakMap<object, Fit>();
	wrapFits(tf.LayersModel.prototype as unknown as FitMethods, fits, currentRun);
	// tfjs makes one of these for each fit, and calls it before the learner's own callbacks.
	tf.registerCallbackConstructor(
		0,
		class extends tf.Callback {
			#fit: Fit | undefined;

			override async onTrainBegin(): Promise<void> {
				this.#fit = fits.get(this.model);
			}
			override async onBatchEnd(): Promise<void> {
				await this.#fit?.endBatch(tf.nextFrame);
			}
			override async onEpochEnd(_epoch: number, logs: Logs = {}): Promise<void> {
				if (this.#fit?.isStopped) fillIn(logs, this.params['metrics'] as string[]);
			}
		}
	);
}

type AnyFit = (this: object, ...args: unknown[]) => Promise<unknown>;
type FitMethods = Record<'fit' | 'fitDataset', AnyFit>;

/** Models of other classes, such as `tf.sequential`, train through one of this class. */
function wrapFits(
	prototype: FitMethods,
	fits: WeakMap<object, Fit>,
	currentRun: () => CellRun | undefined
): void {
	for (const name of ['fit', 'fitDataset'] as const) {
		const original = prototype[name];
		prototype[name] = async function (...args) {
			const run = currentRun();
			// A model trains once at a time; tfjs will say so.
			if (!run || fits.has(this)) return original.apply(this, args);
			const fit = new Fit(this as TrainedModel, run);
			fits.set(this, fit);
			const end = () => {
				takeBack();
				fit.end();
				if (fits.get(this) === fit) fits.delete(this);
			};
			const takeBack = run.onInvalidate(end);
			return original.apply(this, args).finally(end);
		};
	}
}

interface TrainedModel {
	stopTraining: boolean;
	isTraining: boolean;
}

/** The longest that a training goes without a pause, unless a batch takes longer. */
const pauseEveryMs = 40;

/** One `fit` that goes on. */
class Fit {
	isStopped = false;
	readonly #model: TrainedModel;
	readonly #run: CellRun;
	readonly #stopListening: () => void;
	#pausedAt = performance.now();

	constructor(model: TrainedModel, run: CellRun) {
		this.#model = model;
		this.#run = run;
		this.#stopListening = run.softStop.listen();
	}

	/** Lets the kernel hear what the page says, and ends the training when that was Stop. */
	async endBatch(nextFrame: () => Promise<void>): Promise<void> {
		if (performance.now() - this.#pausedAt > pauseEveryMs) {
			await nextFrame();
			this.#pausedAt = performance.now();
		}
		if (this.#run.hasEnded) await never;
		if (!this.#run.softStop.asked) return;
		this.isStopped = true;
		this.#model.stopTraining = true;
	}

	/** It is over, or its run is: then it waits for ever, and the model is free to be trained by the next run. */
	end(): void {
		this.#stopListening();
		this.#model.isTraining = false;
	}
}

const never = new Promise<never>(() => undefined);

/**
 * An epoch that was stopped half way has not been validated; callbacks that print `logs.val_loss.toFixed(3)` must not
 * fail for that.
 */
function fillIn(logs: Logs, metrics: readonly string[]): void {
	for (const metric of metrics) logs[metric] ??= NaN;
}

/**
 * Sees every `fit` and `fitDataset` of tfjs, whoever has made the model: so that Stop can end it after a batch, that it
 * pauses often enough to hear of Stop at all, and that its course is shown.
 */
import type * as tfjs from '@tensorflow/tfjs';
import type { CellRun } from './cell-run.ts';
import { Fit, type Logs, type TrainedModel } from './fit.ts';
import type { FitParams } from './training-record.ts';
import { Validation, type TestedModel, type ValidationData } from './validation.ts';

export type TrainingLibrary = Pick<
	typeof tfjs,
	'Callback' | 'dispose' | 'LayersModel' | 'nextFrame' | 'registerCallbackConstructor' | 'tidy'
>;

type Fits = WeakMap<object, Fit>;

/** @param currentRun whose code runs at this moment */
export function watchTraining(tf: TrainingLibrary, currentRun: () => CellRun | undefined): void {
	const fits: Fits = new WeakMap();
	wrapFits(tf.LayersModel.prototype as unknown as FitMethods, fits, currentRun);
	wrapValidation(tf, tf.LayersModel.prototype as unknown as LoopMethod, fits);
	// tfjs makes one of these for each fit, and calls it before the learner's own callbacks.
	tf.registerCallbackConstructor(0, makeCallback(tf, fits));
}

function makeCallback({ Callback, nextFrame }: TrainingLibrary, fits: Fits) {
	return class extends Callback {
		#fit: Fit | undefined;

		override async onTrainBegin(): Promise<void> {
			this.#fit = fits.get(this.model);
			if (this.#fit?.validation) this.params['doValidation'] = true as never;
			if (this.params['verbose'] !== 0) this.#fit?.begin(readParams(this.params));
		}
		override async onEpochBegin(epoch: number): Promise<void> {
			this.#fit?.beginEpoch(epoch);
		}
		override async onBatchEnd(_batch: number, logs = {}): Promise<void> {
			await this.#fit?.endBatch(logs as Logs, nextFrame);
		}
		override async onEpochEnd(_epoch: number, logs = {}): Promise<void> {
			await this.#fit?.endEpoch(logs as Logs, this.params['metrics'] as string[], nextFrame);
		}
		override async onTrainEnd(): Promise<void> {
			this.#fit?.finish();
		}
	};
}

function readParams(params: tfjs.Callback['params']): FitParams {
	const { epochs, samples, steps, batchSize } = params as Record<string, number | undefined | null>;
	const batches = steps ?? Math.ceil(samples! / batchSize!);
	return { epochs: epochs!, ...(Number.isFinite(batches) && { batches }) };
}

type AnyFit = (this: object, ...args: unknown[]) => Promise<unknown>;
type FitMethods = Record<'fit' | 'fitDataset', AnyFit>;

/** Models of other classes, such as `tf.sequential`, train through one of this class. */
function wrapFits(prototype: FitMethods, fits: Fits, currentRun: () => CellRun | undefined): void {
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

type Loop = (this: object, ...args: unknown[]) => Promise<unknown>;
type LoopMethod = Record<'fitLoop', Loop>;

/** Takes what is to be validated away from the loop of a `fit`. */
function wrapValidation(tf: TrainingLibrary, prototype: LoopMethod, fits: Fits): void {
	const original = prototype.fitLoop;
	prototype.fitLoop = function (...args) {
		const [, , metrics, batchSize, , , , test, inputs] = args;
		const fit = fits.get(this);
		if (fit && test) {
			const data = { test, inputs, batchSize, metrics } as ValidationData;
			fit.validation = new Validation(tf, this as TestedModel, data);
			args.splice(7, 2, null, []);
		}
		return original.apply(this, args);
	};
}

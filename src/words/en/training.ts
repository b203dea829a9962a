/** The chart of a training. */
import { counted, grouped } from './counts.ts';
import { rate, seconds } from './durations.ts';

export const training = 'Training';
/** @param number which training of the cell this is */
export const trainingNumber = (number: number) => (number > 1 ? `Training ${number}` : 'Training');
export const states = {
	running: 'Training',
	done: 'Trained',
	early: 'Stopped early',
	stopped: 'Stopped',
	failed: 'Failed'
};
export const numbered = (state: string, number: number) => `${state} (${number})`;

// Where it is: parts that stand in a row.

export const epochOf = (epoch: number, epochs: number) => `Epoch ${grouped(epoch)} of ${grouped(epochs)}`;
/** @param batches undefined or 0 while nobody knows */
export const batchOf = (number: number, batches: number | undefined) =>
	`batch ${grouped(number)}${batches ? ` of ${grouped(batches)}` : ''}`;
export const examplesPerSecond = (count: number) => `${rate(count)} examples per second`;
export const duration = (count: number) => seconds(count);
export const left = (count: number) => `${seconds(count)} left`;
/** What is said when it has ended. @param measures "loss 0.2", in a row */
export const announced = (state: string, place: string, measures: readonly string[]) =>
	`${state}. ${place}. ${measures.join(', ')}`;

// Charts of its measures.

export const trainingCurve = 'training';
export const validationCurve = 'validation';
export const logarithmic = 'Logarithmic';
export const showEpochs = 'Show epochs';
export const epochs = 'Measures after each epoch';
/** What the horizontal axis counts. */
export const batch = 'batch';
export const epoch = 'epoch';
/** One chart in words. @param curves each as `curve` says it */
export const measure = (name: string, onTraining: string, onValidation: string | undefined) =>
	`${name} ${onTraining}${onValidation === undefined ? '' : `; on validation data ${onValidation}`}.`;
export const notMeasured = 'not measured yet';
/** @param last the same as `first` when there is but one point */
export const curve = (points: number, first: string, last: string, low: string, high: string) =>
	`${points > 1 ? `from ${first} to ${last}` : first} (${counted(points, 'point', 'points')}, lowest ${low}, highest ${high})`;

// A loss that is no number any more.

export const lossLost = (epochNumber: number, batchNumber: number) =>
	`The loss is not a number any more (NaN), since epoch ${epochNumber}, batch ${batchNumber}.`;
export const lostAtOnce =
	'The very first batch gave no number: look for missing or infinite values in the inputs and the labels, and for labels that do not fit the loss.';
export const lostLater =
	'The weights have grown beyond all bounds, and training on cannot mend them. Make the model anew with a learning rate ten times smaller, scale the inputs to mean 0 and deviation 1, and look for missing values.';

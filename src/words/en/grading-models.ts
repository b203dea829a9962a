/** The feedback on a model or a chart that a task asks for. */

// Models.

/** @param what as from `aType` of `grading-values.ts` */
export const isNoModel = (code: string, what: string) => `\`${code}\` is ${what}${needsModel}`;
export const returnedNoModel = (code: string, value: string) => `\`${code}\` returned ${value}${needsModel}`;
const needsModel = '; this task needs a model: `tf.sequential(…)` or `tf.model(…)`.';
export const oneTensor = '`predict` must give one tensor for one tensor.';
/** @param layers as from `layers` */
export const needsMore = (layers: string) => `The model has ${layers}; it needs more.`;
export const needsLayers = (layers: string, count: number) =>
	`The model has ${layers}; it needs ${count === 1 ? '1 layer' : `${count} layers`}.`;
/** @param types in backticks */
export const layers = (types: readonly string[]) =>
	types.length === 0
		? 'no layers'
		: `${types.length} ${types.length === 1 ? 'layer' : 'layers'} (${types.join(', ')})`;
export const notCompiled =
	'The model is not compiled.\nCall `model.compile({ optimizer, loss })` before you return it.';
/** @param what loss or optimizer; @param because why, by the author, or empty */
export const compiledWith = (what: 'loss' | 'optimizer', is: string, because: string, need: string) =>
	`The model has the ${what} \`${is || 'none'}\`; ${reason(because)}it needs \`${need}\`.`;
const reason = (because: string) => (because === '' ? '' : `${because} `);

// One layer.

/** @param number from 1 */
export function layer(number: number, of: number): string {
	if (of === 1) return 'The layer';
	if (number === of) return 'The last layer';
	const ordinal = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][number - 1];
	return ordinal ? `The ${ordinal} layer` : `Layer ${number}`;
}
/** @param settings as from `list`, maybe empty */
export const hasType = (layer: string, type: string, because: string, need: string, settings: string) =>
	`${layer} is of the type \`${type}\`; ${reason(because)}it needs to be \`${need}\`${settings && ` with ${settings}`}.`;
export const isFrozen = (layer: string, because: string) =>
	`${layer} is frozen; ${reason(because)}it needs to be trained.`;
export const isTrained = (layer: string, because: string) =>
	`${layer} is trained; ${reason(because)}it needs to be frozen: \`trainable: false\`.`;
export const hasSettings = (layer: string, settings: string, because: string, needed: string) =>
	`${layer} has ${settings}; ${reason(because)}it needs ${needed}.`;
export const list = (parts: readonly string[]) =>
	parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}` : parts.join('');
export const noSetting = (key: string) => `no \`${key}\``;
export const units = (count: unknown) => (count === 1 ? '1 unit' : `${String(count)} units`);
export const filters = (count: unknown) => (count === 1 ? '1 filter' : `${String(count)} filters`);

// How good it is.

export const madePredictions = (count: number, rows: number) =>
	`The model made ${count} ${count === 1 ? 'prediction' : 'predictions'} for ${rows} ${rows === 1 ? 'row' : 'rows'}.`;
export const predictsNaN =
	'The model predicts NaN: its training has run away.\nTry a smaller learning rate, or scale the inputs first.';
/** @param on the rows, by the author; shares are in percent */
export const tooSeldomRight = (on: string, share: number, least: number) =>
	`On ${on} the model is right in ${share} % of the cases; it needs at least ${least} %.`;
export const tooFarOff = (on: string, error: string, most: string) =>
	`On ${on} the model is off by ${error} (root of the mean squared error); it may be ${most} at most.`;

// Charts.

export const noChart = (value: string) =>
	`A chart is an object with \`data\` and \`layout\`; this is ${value}.`;
export const noTraces = 'The chart has no traces: its `data` is empty.';
/** @param name absent for any; @param present types and names */
export const noTrace = (type: string, name: string | undefined, present: readonly string[]) =>
	`The chart has no trace of the type \`${type}\`${name === undefined ? '' : ` named “${name}”`}.\nWhat it has: ${present.join(', ')}. Each trace says its \`type\` and its \`name\`.`;

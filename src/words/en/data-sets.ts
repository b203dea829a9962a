/** Errors of `load` in a cell. They are shown as they are; what stands in quotes is code. */

export const noDataSet = (name: string, names: readonly string[]) =>
	`There is no data set named '${name}'. The data sets are: ${names.join(', ')}. A file of your own comes with “Add a data file”, above the cells.`;
export const noTarget = (name: string) =>
	`The data set '${name}' has no column to predict: load its rows and choose one.`;
export const noSuchPart = (part: string) => `A part is 'all', 'train' or 'test', not '${part}'.`;
export const noSplit = (name: string) =>
	`The data set '${name}' has no fixed split: load all of it and split it yourself.`;
export const tableKinds = "'rows', a 'frame' or 'tensors'";
export const imageKinds = "'rows', 'images' or 'tensors'";
/** @param kinds one of the two above */
export const wrongKind = (name: string, kind: string, kinds: string) =>
	`The data set '${name}' cannot be loaded as '${kind}': ask for ${kinds}.`;

// A file of the learner's own.

export const ownHasNoParts = (name: string) =>
	`Your file '${name}' has no fixed parts: load its rows and split them yourself.`;
export const ownWrongKind = (name: string, kind: string) =>
	`Your file '${name}' cannot be loaded as '${kind}': ask for ${tableKinds}.`;
/** @param target absent when none was named */
export const ownNeedsTarget = (name: string, target: string | undefined, columns: readonly string[]) =>
	`${target === undefined ? 'Say which column is to be predicted' : `There is no column '${target}'`}: load('${name}', { as: 'tensors', target: '…' }). The columns are: ${columns.join(', ')}.`;

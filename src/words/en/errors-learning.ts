/** Mistakes with stagecoach/ml and stagecoach/data. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const seeTrainingDataFirst = (name: Part) =>
	`It must see the training data first: \`scaler.fit(XTrain)\`, then \`transform\`. A \`new ${name}()\` starts empty.`;
export const learnFirstStartsEmpty = (name: Part) =>
	`It must learn first: \`model.fit(XTrain, yTrain)\`. A \`new ${name}()\` starts empty, also when another one was fitted before.`;
export const eachRowListAlso =
	'Each row is a list, also when there is one column: `values.map((value) => [value])`.';
export const giveSameColumnsSame =
	'Give it the same columns as `fit`, in the same order: prepare training and test data with the same function.';
export const allRowsSameLabel =
	'All rows have the same label, so there is nothing to tell apart. Did a filter or a split take the others away? Try `stratify`.';
export const tellsTwoKindsApart =
	'This tells two kinds apart. Choose two, or ask one question at a time: `labels.map((label) => (label === 3 ? 1 : 0))`.';
export const eachRowNeedsPartner = (a: Part, b: Part) =>
	`Each row needs its partner, and there are ${a} and ${b}. Was only one of the two filtered, or cleaned of missing values?`;
export const everyRowNeedsNumber =
	'Every row needs a number for every column. Find the odd one, and fill what is missing.';
export const valueMissingFillMedian =
	'A value is missing. Fill it (`fillNull`, the median is a good start) or drop its row (`dropNull`), in training and test data alike.';
export const textsBecomeNumbersFirst =
	'Texts must become numbers first: `getDummies` of `stagecoach/pd` makes a column for each kind, `Number(text)` reads a number.';
export const giveListTensorColumn =
	'Give it a list, a tensor or a column of a frame. Log what you give: a Promise needs `await` first.';
export const listTooShortYou =
	'The list is too short. Is it what you meant to give: did a filter leave nothing, or has it not been loaded yet?';
export const bothPartsNeedLeast = 'Both parts need at least one row. Load more rows, or change `testSize`.';
export const eachPartGetsSome =
	'With `stratify`, each part gets some rows of each label, so each needs two. Leave `stratify` out, or join rare labels.';
export const sortLeaveOutRepeated =
	'Sort them: `edges.toSorted((a, b) => a - b)`, and leave out repeated ones.';
export const takeOne = (example: Part) => `Take one of them, as in ${example}.`;

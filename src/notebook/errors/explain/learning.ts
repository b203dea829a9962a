/** `stagecoach/ml` and `stagecoach/data` say what is wrong in plain words; here stands what to do about it. */
import { code, suggest } from '../mistake.ts';
import { explainBy, type Entry } from './table.ts';

const mlEntries: Entry[] = [
	[
		/^This (\w+) is not fitted yet/,
		([name]) => {
			const isScaler = /Scaler|Encoder|Imputer/.test(name!);
			return isScaler
				? `It must see the training data first: \`scaler.fit(XTrain)\`, then \`transform\`. A \`new ${name}()\` starts empty.`
				: `It must learn first: \`model.fit(XTrain, yTrain)\`. A \`new ${name}()\` starts empty, also when another one was fitted before.`;
		}
	],
	[
		/must be a matrix/,
		'Each row is a list, also when there is one column: `values.map((value) => [value])`.'
	],
	[
		/^X has (\d+) columns, but this \w+ was fitted with (\d+)/,
		'Give it the same columns as `fit`, in the same order: prepare training and test data with the same function.'
	],
	[
		/^(?:y|yTrue) must hold two kinds of labels(?: or more)?, it holds 1/,
		'All rows have the same label, so there is nothing to tell apart. Did a filter or a split take the others away? Try `stratify`.'
	],
	[
		/^(?:y|yTrue) must hold two kinds of labels/,
		'This tells two kinds apart. Choose two, or ask one question at a time: `labels.map((label) => (label === 3 ? 1 : 0))`.'
	],
	[
		/^\w+ has (\d+) (?:rows|values) and \w+ has (\d+)/,
		([a, b]) =>
			`Each row needs its partner, and there are ${a} and ${b}. Was only one of the two filtered, or cleaned of missing values?`
	],
	[
		/^The rows of \w+ differ in length/,
		'Every row needs a number for every column. Find the odd one, and fill what is missing.'
	],
	[
		/^A number is needed, but there is (NaN|null|undefined) /,
		'A value is missing. Fill it (`fillNull`, the median is a good start) or drop its row (`dropNull`), in training and test data alike.'
	],
	[
		/^A number is needed, but there is the text/,
		'Texts must become numbers first: `getDummies` of `stagecoach/pd` makes a column for each kind, `Number(text)` reads a number.'
	],
	[
		/^\w+ must be a list of (?:numbers|labels)/,
		'Give it a list, a tensor or a column of a frame. Log what you give: a Promise needs `await` first.'
	],
	[
		/needs at least (\d+) values?, got (\d+)/,
		'The list is too short. Is it what you meant to give: did a filter leave nothing, or has it not been loaded yet?'
	],
	[
		/^\d+ rows cannot be split into/,
		'Both parts need at least one row. Load more rows, or change `testSize`.'
	],
	[
		/^The label .* has only 1 row/,
		'With `stratify`, each part gets some rows of each label, so each needs two. Leave `stratify` out, or join rare labels.'
	],
	[
		/^The edges of bins must be ascending/,
		'Sort them: `edges.toSorted((a, b) => a - b)`, and leave out repeated ones.'
	]
];

export const explainMl = explainBy(mlEntries);

export const explainData = explainBy([
	[
		/^There is no data set named '(.+)'\. The data sets are: ([^.]*)\./,
		([name, sets]) =>
			suggest(name!, sets!.split(', ')).trim() ||
			`Take one of them, as in ${code(`await load('${sets!.split(', ')[0]}')`)}.`
	]
]);

/** `stagecoach/ml` and `stagecoach/data` say what is wrong in plain words; here stands what to do about it. */
import { noDataSet } from '#words/data-sets.ts';
import * as words from '#words/errors-learning.ts';
import { code, suggest } from '../mistake.ts';
import { gap, patternOf } from '../pattern.ts';
import { explainBy, type Entry } from './table.ts';

const mlEntries: Entry[] = [
	[
		/^This (\w+) is not fitted yet/,
		([name]) => {
			const isScaler = /Scaler|Encoder|Imputer/.test(name!);
			return isScaler ? words.seeTrainingDataFirst(name) : words.learnFirstStartsEmpty(name);
		}
	],
	[/must be a matrix/, words.eachRowListAlso],
	[/^X has (\d+) columns, but this \w+ was fitted with (\d+)/, words.giveSameColumnsSame],
	[/^(?:y|yTrue) must hold two kinds of labels(?: or more)?, it holds 1/, words.allRowsSameLabel],
	[/^(?:y|yTrue) must hold two kinds of labels/, words.tellsTwoKindsApart],
	[/^\w+ has (\d+) (?:rows|values) and \w+ has (\d+)/, ([a, b]) => words.eachRowNeedsPartner(a, b)],
	[/^The rows of \w+ differ in length/, words.everyRowNeedsNumber],
	[/^A number is needed, but there is (NaN|null|undefined) /, words.valueMissingFillMedian],
	[/^A number is needed, but there is the text/, words.textsBecomeNumbersFirst],
	[/^\w+ must be a list of (?:numbers|labels)/, words.giveListTensorColumn],
	[/needs at least (\d+) values?, got (\d+)/, words.listTooShortYou],
	[/^\d+ rows cannot be split into/, words.bothPartsNeedLeast],
	[/^The label .* has only 1 row/, words.eachPartGetsSome],
	[/^The edges of bins must be ascending/, words.sortLeaveOutRepeated]
];

export const explainMl = explainBy(mlEntries);

export const explainData = explainBy([
	[
		patternOf(noDataSet(gap, [gap])),
		([name, sets]) =>
			suggest(name!, sets!.split(', ')).trim() || words.takeOne(code(`await load('${sets!.split(', ')[0]}')`))
	]
]);

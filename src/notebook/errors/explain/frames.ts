/** The commonest mistakes with danfo's frames. danfo says what it wants, but seldom what was given. */
import type { TreeNode } from '#transpile/walk.ts';
import { walk } from '#transpile/walk.ts';
import * as words from '#words/errors-frames.ts';
import { argumentsOf, calleeOf } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, knownColumns, listCode, suggest, type Mistake } from '../mistake.ts';
import { explainBy, type Entry } from './table.ts';

const texts = words.chooseColumnsNumbersFirst;

const entries: Entry[] = [
	[
		/Column not found!\. Column name must be one of (.*)$/s,
		([columns], mistake) => noColumn(askedFor(mistake, columns!.split(',')), columns!.split(','), mistake)
	],
	[
		/column (\S+) not found in (\S+?)\. If you need to add/,
		([name, columns], mistake) => noColumn(name, columns!.split(','), mistake)
	],
	[
		/^ValueError: Specified column "(.+)" must be one of (.*)$/s,
		([name, columns], mistake) => noColumn(name, columns!.split(','), mistake)
	],
	[
		/[Ss]pecified column "(.+)" not found in columns|^Column (.+) does not exist in groups|Column "(.+)" does not exist|Specified column \((.+)\) not found/,
		(names, mistake) =>
			noColumn(
				names.find((name) => name !== undefined),
				knownColumns(mistake),
				mistake
			)
	],
	[
		/column not found in column(?: name)?s|^DtypeError: Dtype "undefined" not supported/,
		(_, mistake) => noColumn(askedFor(mistake, knownColumns(mistake)), knownColumns(mistake), mistake)
	],
	[
		/Column data length mismatch\. You provided data with length (\d+) but Ndframe has column of length (\d+)/,
		([values, rows]) => words.frameRowsValuesNew(rows, values)
	],
	[
		/Row length mismatch\. Length of other \((\d+)\), must be the same as Ndframe \((\d+)\)/,
		([other, own]) => words.oneColumnValuesOther(own, other)
	],
	[
		/Length of columns must be the same|Column names length mismatch/,
		(_, { steps }) =>
			steps.some((step) => /merge/i.test(step)) ? words.mergeNeedsColumnBoth : words.everyColumnNeedsMany
	],
	[
		/You provided an index of length (\d+) but Ndframe rows has length of (\d+)|index must be the same length as the number of rows/,
		words.indexNeedsOneLabel
	],
	[/Row index must contain unique values/, words.indexNamesEachRow],
	[/Column index must contain unique values/, words.twoColumnsSameName],
	[
		/String data type does not support (\w+) operation|(\w+) operation is not supported for string dtypes/,
		(names, { steps }) =>
			words.needsNumbersTexts(
				code(steps.findLast(Boolean) ?? names.find(Boolean) ?? words.thisOperation),
				texts
			)
	],
	[/^Can't perform math operation on column (.+)/, ([name]) => words.columnHoldsTextsCannot(code(name!))],
	[
		/^Cannot call accessor (\w+) on non-string type/,
		([accessor]) => words.worksColumnsTextsOne(code(`.${accessor}`))
	],
	[/condition must be specified/, words.javascriptCannotCompareWhole],
	[
		/^rows parameter must be an Array/,
		(_, { steps, code: at }) =>
			steps.includes('query') || /\bquery\(/.test(at ? at.textOf(at.around.at(-1)!) : '')
				? words.queryTakesBooleans
				: words.rowsComeListAlso
	],
	[/^columns parameter must be an Array/, words.columnsComeListAlso],
	[
		/^(?:IndexError: )?(?:Invalid row parameter: )?Specified index \(?(\S+?)\)? (?:not found|cannot be bigger than index length (\d+))/,
		([label, rows]) => words.noRowOf(code(label!), rows, Number(rows) - 1)
	],
	[
		/^Invalid column parameter: Specified index (\d+) cannot be bigger/,
		([at]) => words.noColumnNumberCount(at)
	],
	[/index cannot be (?:less than 0|bigger than \d+)/, words.rangeRowsGoesNumber],
	[/specified index "(.+)" not found in indices/, ([label]) => words.noRow(code(label!))],
	[/Sample size|Number of rows cannot be (?:less|greater)/, words.askLeastRowMost],
	[
		/dtype (\S+) not supported|Dtype "(\S+)" not supported|include must be an array of valid dtypes/,
		words.typesColumns
	],
	[/It must either be an Array or a Series/, words.columnNeedsOneValue],
	[/values? must be specified/, words.valueMissingMostOften],
	[/`toJSON` function is deprecated/, words.frameCannotWrittenJson],
	[/^Not supported in NodeJS/, words.noOwnPlots],
	[/XMLHttpRequest (?:cannot be used|is not defined)/, words.cellsReachNoNetwork]
];

const explainMessage = explainBy(entries);

export function explainFrames(mistake: Mistake): string | undefined {
	return explainMessage(mistake) ?? explainArguments(mistake);
}

/** danfo looks at its arguments too late and fails in words of JavaScript. */
function explainArguments({ name, message, steps }: Mistake): string | undefined {
	if (name !== 'TypeError') return undefined;
	const asked = steps.findLast((step) => step !== '');
	if (asked === undefined) return undefined;
	if (/\.(map|forEach|filter|includes|indexOf) is not a function/.test(message)) {
		return words.takesListAlsoOne(code(asked), code(`${asked}(['name'])`));
	}
	if (/^iloc$/i.test(asked)) return words.rowsCountCannotNegative;
	return undefined;
}

function noColumn(name: string | undefined, columns: readonly string[], mistake: Mistake): string {
	const known = columns.length > 0 ? words.itsColumns(listCode(columns)) : words.printColumns;
	if (name === undefined) return words.frameNoSuchColumn(known);
	if (isAssigned(name, mistake)) {
		return words.frameNoColumnSetting(
			code(name),
			code(`frame['${name}']`),
			code(`const next = frame.addColumn('${name}', values)`)
		);
	}
	return words.frameNoColumn(code(name), suggest(name, columns), known);
}

/** The text in the learner's call that names no column. */
function askedFor({ code: at }: Mistake, columns: readonly string[]): string | undefined {
	const call = at?.findCall();
	const asked: string[] = [];
	for (const argument of call ? argumentsOf(call) : []) {
		walk(argument, (node) => {
			if (node.type === 'Literal' && typeof node['value'] === 'string') asked.push(node['value']);
		});
	}
	return asked.find((name) => !columns.includes(name));
}

/** `frame['total'] = …` stands somewhere in the cell: danfo takes it and does nothing. */
function isAssigned(name: string, { code: at }: Mistake): boolean {
	let found = false;
	if (at) {
		walk(at.analysis.program, (node) => {
			const left = node.type === 'AssignmentExpression' ? (node['left'] as TreeNode) : undefined;
			found ||= left?.type === 'MemberExpression' && at.nameOf(left) === name;
		});
	}
	return found;
}

/** `stagecoach/pd` says what is wrong; here stands what to do. */
const pdEntries: Entry[] = [
	[
		/^There is no column '(.+)'\. The columns are: (.*)\.$/s,
		([name, columns]) => words.didYouMeanOrSpelling(suggest(name!, columns!.split(', '))).trim()
	],
	[/^The frame has (\d+) rows, and there are (\d+) values/, words.columnOfSameRows],
	[/^A danfo DataFrame is needed/, explainNoFrame],
	[/^The column '(.+)' holds texts/, ([name]) => words.aggregateColumnNumbersCount(code(name!))],
	[/^A frame holds numbers, texts and booleans, not/, words.takeOutEachValue],
	[
		/^There is no aggregate '(.+)'/,
		([name]) =>
			words.takeOneAggregate(suggest(name!, ['mean', 'sum', 'count', 'min', 'max', 'median', 'std', 'var']))
	]
];

export const explainPd = explainBy(pdEntries);

function explainNoFrame(_: string[], mistake: Mistake): string {
	const call = mistake.code?.findCall();
	const [first] = call ? argumentsOf(call) : [];
	const kind = first && kindOf(first, mistake)?.kind;
	const text = first ? code(mistake.code!.textOf(first)) : words.theArgument;
	if (kind === 'Promise') return words.promiseValueStillCome(text);
	if (kind === 'Array') return words.listLoadsFrameMakes(text);
	if (kind === 'Series') return words.oneColumnGiveWhole(text);
	const name = call ? code(mistake.code!.textOf(calleeOf(call))) : words.thisFunction;
	return words.takesFrameFirstLog(name, text);
}

/** The commonest mistakes with danfo's frames. danfo says what it wants, but seldom what was given. */
import type { TreeNode } from '#transpile/walk.ts';
import { walk } from '#transpile/walk.ts';
import { argumentsOf, calleeOf } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, knownColumns, listCode, suggest, type Mistake } from '../mistake.ts';
import { explainBy, type Entry } from './table.ts';

const texts =
	"Choose the columns of numbers first, `frame.loc({ columns: ['age', 'fare'] })`, or turn texts into numbers with `.asType(…)`";

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
		([values, rows]) =>
			`The frame has ${rows} rows, and there are ${values} values: a new column needs one for each row. Make it from the frame's own rows, for example \`frame.column('age').map((age) => age * 2)\`.`
	],
	[
		/Row length mismatch\. Length of other \((\d+)\), must be the same as Ndframe \((\d+)\)/,
		([other, own]) =>
			`One column has ${own} values and the other ${other}: they are combined value by value, so both must come from the same rows.`
	],
	[
		/Length of columns must be the same|Column names length mismatch/,
		(_, { steps }) =>
			steps.some((step) => /merge/i.test(step))
				? 'A merge needs a column that both frames have: check `on`, letter by letter.'
				: 'Every column needs as many values as the others, and every column a name. Log the lengths of the lists.'
	],
	[
		/You provided an index of length (\d+) but Ndframe rows has length of (\d+)|index must be the same length as the number of rows/,
		'The index needs one label for each row. Print `frame.shape` to see how many those are.'
	],
	[
		/Row index must contain unique values/,
		'An index names each row, so no label may come twice. Keep these values as a column, or number the rows with `frame.resetIndex()`.'
	],
	[/Column index must contain unique values/, 'Two columns have the same name. Give one of them another.'],
	[
		/String data type does not support (\w+) operation|(\w+) operation is not supported for string dtypes/,
		(names, { steps }) =>
			`${code(steps.findLast(Boolean) ?? names.find(Boolean) ?? 'This')} needs numbers, and there are texts. ${texts}.`
	],
	[
		/^Can't perform math operation on column (.+)/,
		([name]) =>
			`The column ${code(name!)} holds texts, which cannot be counted with. Take a column of numbers in \`.col([…])\`, or \`.count()\`.`
	],
	[
		/^Cannot call accessor (\w+) on non-string type/,
		([accessor]) =>
			`${code(`.${accessor}`)} works on columns of texts, and this one holds something else. Turn it into texts first: \`.asType('string')\`.`
	],
	[
		/condition must be specified/,
		"JavaScript cannot compare a whole column with `>`. Write `frame.query(frame.column('age').gt(18))`; the others are `lt`, `ge`, `le`, `eq`, `ne`."
	],
	[
		/^rows parameter must be an Array/,
		(_, { steps, code: at }) =>
			steps.includes('query') || /\bquery\(/.test(at ? at.textOf(at.around.at(-1)!) : '')
				? "danfo's `query` takes true or false for each row, no text: `frame.query(frame.column('age').gt(18))`."
				: "Rows come as a list, also one: `{ rows: [3] }`, or `{ rows: ['0:10'] }` for a range."
	],
	[/^columns parameter must be an Array/, "Columns come as a list, also one: `{ columns: ['age'] }`."],
	[
		/^(?:IndexError: )?(?:Invalid row parameter: )?Specified index \(?(\S+?)\)? (?:not found|cannot be bigger than index length (\d+))/,
		([label, rows]) =>
			`There is no row ${code(label!)}.${rows ? ` The frame has ${rows} rows, numbered from 0 to ${Number(rows) - 1}.` : ' Print `frame.index` to see which there are.'}`
	],
	[
		/^Invalid column parameter: Specified index (\d+) cannot be bigger/,
		([at]) => `There is no column number ${at}: they count from 0. Print \`frame.columns\`.`
	],
	[
		/index cannot be (?:less than 0|bigger than \d+)/,
		'A range of rows goes from 0 to the number of rows. For the last rows, use `frame.tail(5)`.'
	],
	[
		/specified index "(.+)" not found in indices/,
		([label]) => `There is no row ${code(label!)}. Print \`frame.index\` to see which there are.`
	],
	[
		/Sample size|Number of rows cannot be (?:less|greater)/,
		'Ask for at least 1 row and at most as many as there are: print `frame.shape`.'
	],
	[
		/dtype (\S+) not supported|Dtype "(\S+)" not supported|include must be an array of valid dtypes/,
		'The types of columns are `float32`, `int32`, `string` and `boolean`.'
	],
	[
		/It must either be an Array or a Series/,
		'A column needs one value for each row, so one value does not do. Repeat it: `Array(frame.shape[0]).fill(0)`.'
	],
	[
		/values? must be specified/,
		'The value is missing. Most often it is undefined: check where it is made, and whether it has been waited for.'
	],
	[
		/`toJSON` function is deprecated/,
		'A frame cannot be written as JSON by itself. Take its rows: `JSON.stringify(toRecords(frame))`, with `toRecords` of `stagecoach/pd`.'
	],
	[
		/^Not supported in NodeJS/,
		"danfo's own plots need a page around them. Use a chart of `stagecoach/ml`, such as `histplot(frame.column('age').values)`."
	],
	[
		/XMLHttpRequest (?:cannot be used|is not defined)/,
		"Cells reach no network. `load('titanic', { as: 'frame' })` of `stagecoach/data` gives a data set, `readCsv(text)` of `stagecoach/pd` reads a text, and `file('…')` of `stagecoach/display` lets you choose a file of your own."
	]
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
		return `${code(asked)} takes a list, also for one name: ${code(`${asked}(['name'])`)}.`;
	}
	if (/^iloc$/i.test(asked))
		return 'Rows count from 0 and cannot be negative. For the last rows, use `frame.tail(5)`.';
	return undefined;
}

function noColumn(name: string | undefined, columns: readonly string[], mistake: Mistake): string {
	const known =
		columns.length > 0
			? `Its columns are ${listCode(columns)}.`
			: 'Print `frame.columns` to see which there are.';
	if (name === undefined) return `The frame has no such column. ${known}`;
	if (isAssigned(name, mistake)) {
		return `The frame has no column ${code(name)}: setting ${code(`frame['${name}']`)} makes none. Write ${code(`const next = frame.addColumn('${name}', values)`)}.`;
	}
	return `The frame has no column ${code(name)}. ${suggest(name, columns)}${known}`;
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
		([name, columns]) =>
			`${suggest(name!, columns!.split(', ')) || 'Check the spelling: upper and lower case count. '}`.trim()
	],
	[
		/^The frame has (\d+) rows, and there are (\d+) values/,
		'A column needs one value for each row: make it from the rows of the same frame, before any are filtered away.'
	],
	[/^A danfo DataFrame is needed/, explainNoFrame],
	[
		/^The column '(.+)' holds texts/,
		([name]) =>
			`Aggregate a column of numbers, or count: \`count\`. To turn ${code(name!)} into numbers, map it first.`
	],
	[
		/^A frame holds numbers, texts and booleans, not/,
		'Take out of each value what you need, a number or a text, before it goes into the frame.'
	],
	[
		/^There is no aggregate '(.+)'/,
		([name]) =>
			`${suggest(name!, ['mean', 'sum', 'count', 'min', 'max', 'median', 'std', 'var'])}Take one of \`mean\`, \`sum\`, \`count\`, \`min\`, \`max\`, \`median\`, \`std\`.`
	]
];

export const explainPd = explainBy(pdEntries);

function explainNoFrame(_: string[], mistake: Mistake): string {
	const call = mistake.code?.findCall();
	const [first] = call ? argumentsOf(call) : [];
	const kind = first && kindOf(first, mistake)?.kind;
	const text = first ? code(mistake.code!.textOf(first)) : 'The argument';
	if (kind === 'Promise')
		return `${text} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
	if (kind === 'Array')
		return `${text} is a list. \`load('titanic', { as: 'frame' })\` loads a frame, and \`fromRecords(rows)\` makes one of rows.`;
	if (kind === 'Series')
		return `${text} is one column. Give the whole frame, and the column's name beside it.`;
	const name = call ? code(mistake.code!.textOf(calleeOf(call))) : 'This function';
	return `${name} takes the frame first. Log ${text} to see what it is.`;
}

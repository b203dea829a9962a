/** Mistakes with danfo's frames. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const chooseColumnsNumbersFirst =
	"Choose the columns of numbers first, `frame.loc({ columns: ['age', 'fare'] })`, or turn texts into numbers with `.asType(…)`";
export const frameRowsValuesNew = (rows: Part, values: Part) =>
	`The frame has ${rows} rows, and there are ${values} values: a new column needs one for each row. Make it from the frame's own rows, for example \`frame.column('age').map((age) => age * 2)\`.`;
export const oneColumnValuesOther = (own: Part, other: Part) =>
	`One column has ${own} values and the other ${other}: they are combined value by value, so both must come from the same rows.`;
export const mergeNeedsColumnBoth =
	'A merge needs a column that both frames have: check `on`, letter by letter.';
export const everyColumnNeedsMany =
	'Every column needs as many values as the others, and every column a name. Log the lengths of the lists.';
export const indexNeedsOneLabel =
	'The index needs one label for each row. Print `frame.shape` to see how many those are.';
export const indexNamesEachRow =
	'An index names each row, so no label may come twice. Keep these values as a column, or number the rows with `frame.resetIndex()`.';
export const twoColumnsSameName = 'Two columns have the same name. Give one of them another.';
export const needsNumbersTexts = (what: Part, advice: Part) =>
	`${what} needs numbers, and there are texts. ${advice}.`;
export const columnHoldsTextsCannot = (name: Part) =>
	`The column ${name} holds texts, which cannot be counted with. Take a column of numbers in \`.col([…])\`, or \`.count()\`.`;
export const worksColumnsTextsOne = (example: Part) =>
	`${example} works on columns of texts, and this one holds something else. Turn it into texts first: \`.asType('string')\`.`;
export const javascriptCannotCompareWhole =
	"JavaScript cannot compare a whole column with `>`. Write `frame.query(frame.column('age').gt(18))`; the others are `lt`, `ge`, `le`, `eq`, `ne`.";
export const queryTakesBooleans =
	"danfo's `query` takes true or false for each row, no text: `frame.query(frame.column('age').gt(18))`.";
export const rowsComeListAlso =
	"Rows come as a list, also one: `{ rows: [3] }`, or `{ rows: ['0:10'] }` for a range.";
export const columnsComeListAlso = "Columns come as a list, also one: `{ columns: ['age'] }`.";
export const noRowOf = (label: Part, rows: Part, last: Part) =>
	`There is no row ${label}.${rows ? ` The frame has ${rows} rows, numbered from 0 to ${last}.` : ' Print `frame.index` to see which there are.'}`;
export const noColumnNumberCount = (at: Part) =>
	`There is no column number ${at}: they count from 0. Print \`frame.columns\`.`;
export const rangeRowsGoesNumber =
	'A range of rows goes from 0 to the number of rows. For the last rows, use `frame.tail(5)`.';
export const noRow = (label: Part) =>
	`There is no row ${label}. Print \`frame.index\` to see which there are.`;
export const askLeastRowMost =
	'Ask for at least 1 row and at most as many as there are: print `frame.shape`.';
export const typesColumns = 'The types of columns are `float32`, `int32`, `string` and `boolean`.';
export const columnNeedsOneValue =
	'A column needs one value for each row, so one value does not do. Repeat it: `Array(frame.shape[0]).fill(0)`.';
export const valueMissingMostOften =
	'The value is missing. Most often it is undefined: check where it is made, and whether it has been waited for.';
export const frameCannotWrittenJson =
	'A frame cannot be written as JSON by itself. Take its rows: `JSON.stringify(toRecords(frame))`, with `toRecords` of `stagecoach/pd`.';
export const noOwnPlots =
	"danfo's own plots need a page around them. Use a chart of `stagecoach/ml`, such as `histplot(frame.column('age').values)`.";
export const cellsReachNoNetwork =
	"Cells reach no network. `load('titanic', { as: 'frame' })` of `stagecoach/data` gives a data set, `readCsv(text)` of `stagecoach/pd` reads a text, and `file('…')` of `stagecoach/display` lets you choose a file of your own.";
export const takesListAlsoOne = (asked: Part, example: Part) =>
	`${asked} takes a list, also for one name: ${example}.`;
export const rowsCountCannotNegative =
	'Rows count from 0 and cannot be negative. For the last rows, use `frame.tail(5)`.';
export const itsColumns = (columns: Part) => `Its columns are ${columns}.`;
export const printColumns = 'Print `frame.columns` to see which there are.';
export const frameNoSuchColumn = (known: Part) => `The frame has no such column. ${known}`;
export const frameNoColumnSetting = (name: Part, setting: Part, better: Part) =>
	`The frame has no column ${name}: setting ${setting} makes none. Write ${better}.`;
export const frameNoColumn = (name: Part, suggestion: Part, known: Part) =>
	`The frame has no column ${name}. ${suggestion}${known}`;
export const didYouMeanOrSpelling = (suggestion: string) =>
	suggestion || 'Check the spelling: upper and lower case count. ';
export const columnOfSameRows =
	'A column needs one value for each row: make it from the rows of the same frame, before any are filtered away.';
export const aggregateColumnNumbersCount = (name: Part) =>
	`Aggregate a column of numbers, or count: \`count\`. To turn ${name} into numbers, map it first.`;
export const takeOutEachValue =
	'Take out of each value what you need, a number or a text, before it goes into the frame.';
export const takeOneAggregate = (suggestion: Part) =>
	`${suggestion}Take one of \`mean\`, \`sum\`, \`count\`, \`min\`, \`max\`, \`median\`, \`std\`.`;
export const theArgument = 'The argument';
export const promiseValueStillCome = (text: Part) =>
	`${text} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
export const listLoadsFrameMakes = (text: Part) =>
	`${text} is a list. \`load('titanic', { as: 'frame' })\` loads a frame, and \`fromRecords(rows)\` makes one of rows.`;
export const oneColumnGiveWhole = (text: Part) =>
	`${text} is one column. Give the whole frame, and the column's name beside it.`;
export const thisFunction = 'This function';
export const takesFrameFirstLog = (name: Part, text: Part) =>
	`${name} takes the frame first. Log ${text} to see what it is.`;
/** Stands in the place of an operation's name. */
export const thisOperation = 'This';

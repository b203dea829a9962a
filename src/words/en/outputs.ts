/** What cells show: text, tables, tensors, charts, pictures, errors. */
import { counted, grouped, plainList } from './counts.ts';
import { rate, seconds } from './durations.ts';

// Any output.

export const unknownKind = (kind: string) => `This page cannot show an output of the kind “${kind}”.`;
export const notDrawn = 'This output could not be drawn.';
export const viewFailed = 'Its view failed.';
export const othersStand = 'The other outputs are not affected.';
export const showMore = (count: number) => `Show ${count} more`;

// What a cell prints.

export const printed = 'Printed by this cell';
/** Stand before a line, by the method of `console` that printed it. */
export const levels = { debug: 'Debug', info: 'Info', warn: 'Warning', error: 'Error' };
export const showBetween = (lines: number) => `Show the ${counted(lines, 'line', 'lines')} between`;
export const linesDropped = (lines: number) =>
	`${lines === 1 ? '1 more line was not kept.' : `${grouped(lines)} more lines were not kept.`} A run shows only so many: print a summary, or every hundredth step.`;

// Values.

export const characters = (count: number) => `${grouped(count)} characters`;
export const textOf = (length: number) => `Text of ${counted(length, 'character', 'characters')}`;
export const showAllOf = (length: number) => `Show all ${counted(length, 'character', 'characters')}`;
export const textCut = (kept: number, length: number) =>
	`The first ${grouped(kept)} of ${counted(length, 'character', 'characters')}: the rest is not kept for display.`;
export const numbersOf = 'The numbers, ten to a row';
export const showNumbers = (count: number) => `Show ${counted(count, 'more number', 'more numbers')}`;
export const partsCut = (unsent: number, size: number) =>
	`${counted(unsent, 'more part', 'more parts')} of ${grouped(size)} not kept for display.`;
/** Between an error and the error behind it. */
export const causedBy = ' caused by ';
export const promise = 'a promise: put await before it to see its value';
export const hole = '(empty)';
export const circular = '(contains itself)';
export const getter = '(computed when read)';
export const unreadable = '(cannot be shown)';
export const tableOf = (rows: number) => `table of ${counted(rows, 'row', 'rows')}`;

// Charts.

export const chartNotDrawn = 'This chart could not be drawn.';
export const chartNotSaved = 'This chart could not be saved.';
export const plotlyFailed = 'Plotly failed.';
export const drawing = 'Drawing the chart …';
/** Ends zooming. */
export const wholeChart = 'Whole chart';
export const showData = 'Show data';
export const firstTraces = (shown: number, count: number) => `The first ${shown} of ${count} traces.`;
/** The name of a file, when a chart has no title. */
export const chartFile = 'chart';

// HTML and pictures.

export const loading = 'Loading…';
export const html = 'HTML made by this cell';
export const htmlTooLarge = 'This HTML is too large to show.';
export const showPart = 'Show a part of it.';
export const htmlNotDrawn = 'This HTML could not be drawn.';
export const cleanerMissing =
	'The part of the page that cleans it did not load. Check the connection, then run the cell again.';
export const pictureNotDrawn = 'This picture could not be drawn.';
export const partMissing = 'A part of the page did not load. Check the connection, then run the cell again.';

// Views that come when they are first needed.

export const chartNotLoaded = 'This chart could not be loaded.';
export const widgetNotLoaded = 'This widget could not be loaded.';
export const isNetworkThere = 'Is the network there? Reload the page to try again; what you wrote is kept.';

// Progress of a loop.

export const progress = 'Progress';
export const ends = { done: 'Done', ended: 'Left early', stopped: 'Stopped', failed: 'Failed' };
export const doneSoFar = (done: number) => `${grouped(done)} so far`;
export const doneOf = (done: number, total: number) => `${grouped(done)} of ${grouped(total)}`;
export const percent = (count: number) => `${count} %`;
export const perSecond = (count: number) => `${rate(count)} per second`;
export const duration = (count: number) => seconds(count);
export const left = (count: number) => `${seconds(count)} left`;

// Tables.

export const tableSize = (rows: number, columns: number) =>
	`${counted(rows, 'row', 'rows')}, ${counted(columns, 'column', 'columns')}`;
/** Names a table for those who hear it. @param caption what it holds; may be empty */
export const tableName = (caption: string, size: string) => `${caption ? `${caption}: ` : 'Table: '}${size}`;
/** How much of a table stands there, of how much. @param isCut the rest was not even sent */
export function extent(
	rows: { shown: number; all: number },
	columns: { shown: number; all: number },
	isCut: boolean
): string {
	const down = `${rows.shown < rows.all ? `${grouped(rows.shown)} of ` : ''}${counted(rows.all, 'row', 'rows')}`;
	const across = `${columns.shown < columns.all ? `${grouped(columns.shown)} of ` : ''}${counted(columns.all, 'column', 'columns')}`;
	const all = `${down}, ${across}.`;
	return isCut ? `The first ${all} The rest is not kept for display.` : all;
}
export const orders = {
	number: ['smallest first', 'largest first'],
	string: ['A to Z', 'Z to A'],
	boolean: ['false first', 'true first'],
	mixed: ['upwards', 'downwards']
} as const;
/** @param order one of those above */
export const sortedBy = (column: string, order: string) => `Sorted by ${column}, ${order}.`;
/** Follows the sentence above. */
export const onlyKeptSorted = 'Only the rows kept for display are sorted.';
export const sorting = 'Sorting…';
export const sortBy = (column: string) => `Sort by ${column}`;
export const showRows = (count: number) => `Show ${counted(count, 'more row', 'more rows')}`;
/** The head of the column with the numbers of rows. */
export const row = 'Row';
/** Follows the type of a column. */
export const nulls = (count: number) => `, ${grouped(count)} null`;

// Tensors.

export const tensor = 'Tensor';
/** Before the shape. */
export const shape = 'shape';
export const values = (count: number) => counted(count, 'value', 'values');
export const disposed = 'This tensor was disposed: its values are gone.';
export const showValues = 'Show values';
export const tensorValues = (shapeText: string, part: string) =>
	`Values of the tensor ${shapeText}${part && `, part ${part}`}`;
export const slicesHidden = (count: number) => `Not shown: ${counted(count, 'more slice', 'more slices')}.`;
export const picturesHidden = (count: number) =>
	`Not shown: ${counted(count, 'more picture', 'more pictures')}.`;
/** One of the two may be 0. */
export const partsHidden = (rows: number, columns: number) =>
	`Not shown: ${plainList([
		...(rows > 0 ? [counted(rows, 'more row', 'more rows')] : []),
		...(columns > 0 ? [counted(columns, 'more column', 'more columns')] : [])
	])}.`;
export function tensorPictures(count: number, isGrey: boolean, height: number, width: number): string {
	const kind = isGrey ? 'grey' : 'coloured';
	const many = count > 1 ? `${count} ${kind} pictures` : `a ${kind} picture`;
	return `The tensor as ${many} of ${counted(height, 'row', 'rows')} and ${counted(width, 'column', 'columns')} of pixels`;
}
export const areTrue = (count: number, all: number) => `${grouped(count)} of ${grouped(all)} are true.`;
/** @param first how many values were looked at, when that is not all; @param deviation may be undefined */
export const tensorFacts = (
	first: number | undefined,
	low: string,
	high: string,
	mean: string,
	deviation: string | undefined
) =>
	`${first === undefined ? 'Values' : `The first ${counted(first, 'value', 'values')} go`} from ${low} to ${high}, mean ${mean}${deviation === undefined ? '' : `, standard deviation ${deviation}`}.`;
/** One of the two may be 0. */
export const notFinite = (nan: number, infinite: number) =>
	`Not finite: ${[nan > 0 ? `${grouped(nan)} NaN` : '', infinite > 0 ? `${grouped(infinite)} infinite` : '']
		.filter(Boolean)
		.join(', ')}.`;

/** How a learner's value differs from what it should be. Values are written as in `grading-values.ts`. */
import { withArticle } from './articles.ts';

// Half sentences that follow what is compared: “The mean fare”, “what `mean([1])` returned at `[2]`”.

export const isShouldBe = (is: string, should: string) => `is ${is}, it should be ${should}`;
/** Stands for `should` above. */
export const theNumber = (number: string) => `the number ${number}`;
export const anArrayOf = (count: number) => `an array of ${count === 1 ? '1 item' : `${count} items`}`;
export const aMapOf = (count: number) => `a Map of ${count} entries`;
export const aSetOf = (count: number) => `a Set of ${count} items`;
export const aTensorOf = (dtype: string, shape: readonly number[]) =>
	`${withArticle(dtype)} tensor of shape [${shape.join(', ')}]`;
export const aFrame = 'a frame';
export const aResponseOf = (status: number) => `a Response with status ${status}`;

/** @param did and should half sentences of `grading.ts` */
export const didShould = (did: string, should: string) => `${did}, it should ${should}`;
export const hasItems = (count: number, needed: number, shown: string) =>
	`has ${count} ${count === 1 ? 'item' : 'items'}, it should have ${needed}: ${shown}`;
/** @param keys in backticks, between commas */
export const hasNoKey = (key: string, keys: string) =>
	`has no \`${key}\`; it has ${keys || 'no keys at all'}`;
export const hasExtraKey = (key: string) => `has \`${key}\`, which should not be there`;
export const hasNoEntry = (key: string) => `has no entry for ${key}`;
export const hasExtraEntry = (key: string) => `has an entry for ${key}, which should not be there`;
export const lacksItem = (item: string) => `lacks ${item}`;
export const hasExtraItem = (item: string) => `has ${item}, which should not be in it`;
export const isDisposed = 'is a tensor that was disposed before it was returned';
export const hasShape = (shape: readonly number[], needed: readonly number[]) =>
	`has shape [${shape.join(', ')}], it should have [${needed.join(', ')}]`;
export const hasType = (dtype: string, needed: string) => `has dtype ${dtype}, it should have ${needed}`;

// Frames. Lists of columns are in backticks, between commas.

/** Follows what holds the frame, and begins with a blank. */
export const inCell = (row: number, column: string) => ` row ${row}, column \`${column}\``;
const columnsOf = (count: number, columns: string) => `the ${count === 1 ? 'column' : 'columns'} ${columns}`;
export const lacksColumns = (count: number, columns: string, present: string) =>
	`lacks ${columnsOf(count, columns)}; it has ${present || 'none'}`;
export const hasExtraColumns = (count: number, columns: string) =>
	`has ${columnsOf(count, columns)}, which should not be there`;
export const hasColumnsInOrder = (columns: string, needed: string) =>
	`has its columns in the order ${columns}; it should be ${needed}`;
export const hasRows = (count: number, needed: number) =>
	`has ${count} ${count === 1 ? 'row' : 'rows'}, it should have ${needed}`;

// Responses of the web.

export const hasStatus = (status: number, needed: number) => `has status ${status}, it should have ${needed}`;
export const hasNoHeader = (name: string, needed: string) =>
	`has no header \`${name}\`, it should be ${needed}`;
export const hasHeader = (name: string, is: string, needed: string) =>
	`has the header \`${name}\` with ${is}, it should be ${needed}`;
export const hasBody = (body: string, needed: string) =>
	`has the body \`${body}\`, it should be JSON: ${needed}`;

// Texts.

/** @param line absent for a text of one line */
export const differsAt = (line: number | undefined, character: number, is: string, should: string) =>
	`differs ${line === undefined ? 'at' : `on line ${line} at`} character ${character}: there it has ${is}, it should have ${should}`;

// What stands behind it, or what to do: sentences of their own.

export const onlyCase = 'Only capital and small letters differ.';
export const onlySpaces = 'Only spaces and line breaks differ.';
export const onlyPunctuation = 'Only punctuation differs.';
export const onlyTrifles = 'Only capital letters, spaces and punctuation differ.';
export const returnMissing = 'Did a `return` go missing?';
export const whenceNaN = 'NaN comes from 0 / 0, or from arithmetic with a missing value.';
export const callIt = 'Call the function, with parentheses after it.';
export const awaitIt = 'Put `await` before it.';
export const convertIt = 'Convert it with `Number(…)`.';
export const makeTensor = 'Make it one with `tf.tensor(…)`.';
export const returnFromTidy = 'Return it from `tf.tidy`, which keeps what is returned.';
export const makeFrame = 'Make it a frame with `pd.fromRecords(…)`.';
export const makeResponse = 'Return a `Response`: `Response.json({ … }, { status: … })` makes one.';
export const itsBody = (body: string) => `Its body is \`${body}\`.`;
export const useJson = '`Response.json(value)` writes JSON and says so in the header.';

// Causes that explain all values at once.

export const transposed = 'It looks transposed: rows and columns are swapped.';
export const otherShape = 'The values are right, and only arranged in another shape.';
export const wrongSign = 'Every value has the wrong sign.';
export const byFactor = (factor: string) => `Every value is ${factor} times what it should be.`;
export const shifted = (isLarger: boolean, by: string) =>
	`Every value is too ${isLarger ? 'large' : 'small'} by ${by}.`;
export const reversed = 'The items are right, but in reverse order.';
export const otherOrder = 'The items are right, but in another order.';
/** What a row or a column has when it was normalised. */
export const norms = {
	sum: 'sums to 1',
	mean: 'has the mean 0',
	length: 'has the length 1',
	largest: 'has 1 as its largest value'
};
/** @param norm one of those above */
export const otherAxis = (norm: string, isRows: boolean) => {
	const [is, should] = isRows ? ['column', 'row'] : ['row', 'column'];
	return `It looks normalised over the other axis: each ${is} ${norm} where each ${should} should.`;
};

// The whole sentence.

/** What is compared, when its author gave it no name. */
export const theValue = 'The value';
export const partOf = (what: string, path: string) => `${what} at \`${path}\``;
/** @param cell as from `inCell`, without its blank */
export const cellOf = (what: string, cell: string) => `${what}, ${cell},`;
/** Put one after the other, in parentheses, at the end of the sentence. */
export const someDiffer = (count: number, of: number) => `${count} of ${of} differ`;
export const allowed = (tolerance: number) =>
	`allowed difference ${tolerance === 0 ? 'none' : String(tolerance)}`;
/** @param subject one of those above, or the author's words; @param notes as above, maybe none */
export const sentence = (subject: string, says: string, notes: readonly string[]) =>
	`${subject[0]!.toUpperCase()}${subject.slice(1)} ${says}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}.`;
/** @param shape absent for what has none: then `value` is said */
export const needsShape = (value: string, shape: readonly number[] | undefined, needed: readonly number[]) =>
	`The value ${shape ? `has shape [${shape.join(', ')}]` : `is ${value}`}; it should have shape [${needed.join(', ')}].`;
export const notAccepted = 'It is not of the kind that is needed.';

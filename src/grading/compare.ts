/** Compares what a learner's function gave with what it should give. */
import { isFrameMarker, isTensorMarker } from './markers.ts';
import { show, showNumber } from './show.ts';
import { ExpectedThrow, findThrowDifference, ThrownResult } from './thrown.ts';
import { FrameResult, OpaqueResult, TensorResult } from './values.ts';

export interface Difference {
	/** Where in the value: empty for the value itself, `[2]`, `.fare`, … */
	path: string;
	/** What is wrong there, as a sentence without its subject: "is 4, it should be 5". */
	says: string;
	/** How many items of the whole differ, of how many; absent when counting makes no sense. */
	count?: { differ: number; of: number };
	/** Two numbers that differ by too much: then the tolerance is worth a word. */
	isNumeric?: true;
	/** For what is not about a value: "returned 5", "throw an error". */
	deed?: { did: string; should: string };
	/** A guess at the cause. */
	nudge?: string;
}

/**
 * @param tolerance allowed difference of numbers: absolute for expected values up to 1, relative above
 * @returns undefined when they agree
 */
export function findDifference(
	got: unknown,
	expected: unknown,
	tolerance: number,
	path = ''
): Difference | undefined {
	if (expected instanceof ExpectedThrow) return compareThrown(got, expected, path);
	if (isTensorMarker(expected)) return compareTensors(got, expected, tolerance, path);
	if (isFrameMarker(expected)) return compareFrames(got, expected, tolerance, path);
	if (typeof expected === 'number') return compareNumbers(got, expected, tolerance, path);
	if (Array.isArray(expected)) return compareArrays(got, expected, tolerance, path);
	if (ArrayBuffer.isView(expected)) {
		return compareArrays(got, Array.from(expected as unknown as ArrayLike<number>), tolerance, path);
	}
	if (expected instanceof Map) return compareMaps(got, expected, tolerance, path);
	if (expected instanceof Set) return compareSets(got, expected, path);
	if (expected instanceof Date) {
		return got instanceof Date && got.getTime() === expected.getTime()
			? undefined
			: differs(path, got, expected);
	}
	if (typeof expected === 'object' && expected !== null)
		return compareObjects(got, expected, tolerance, path);
	return Object.is(got, expected) ? undefined : differs(path, got, expected);
}

export function agrees(got: unknown, expected: unknown, tolerance: number): boolean {
	return findDifference(got, expected, tolerance) === undefined;
}

function differs(path: string, got: unknown, expected: unknown): Difference {
	const nudge = nudgeFor(got);
	return { path, says: `is ${show(got)}, it should be ${show(expected)}`, ...(nudge && { nudge }) };
}

function compareThrown(got: unknown, expected: ExpectedThrow, path: string): Difference | undefined {
	const deed = findThrowDifference(got, expected, show(got));
	return deed && { path, says: `${deed.did}, it should ${deed.should}`, deed };
}

/** What most often stands behind a value of the wrong kind. */
function nudgeFor(got: unknown): string | undefined {
	if (got === undefined) return 'Did a `return` go missing?';
	if (Number.isNaN(got)) return 'NaN comes from 0 / 0, or from arithmetic with a missing value.';
	if (got instanceof OpaqueResult && got.what === 'a function')
		return 'Call the function, with parentheses after it.';
	if (got instanceof OpaqueResult && got.what === 'a promise') return 'Put `await` before it.';
	return undefined;
}

function compareNumbers(
	got: unknown,
	expected: number,
	tolerance: number,
	path: string
): Difference | undefined {
	if (typeof got !== 'number') {
		const { nudge } = differs(path, got, expected);
		const says = `is ${show(got)}, it should be the number ${show(expected)}`;
		return {
			path,
			says,
			...(nudge ? { nudge } : typeof got === 'string' && { nudge: 'Convert it with `Number(…)`.' })
		};
	}
	if (got === expected || (Number.isNaN(got) && Number.isNaN(expected))) return undefined;
	const allowed = tolerance * Math.max(1, Math.abs(expected));
	// Next to an infinite value every number would be near enough.
	if (Number.isFinite(expected) && Math.abs(got - expected) <= allowed) return undefined;
	const nudge = nudgeFor(got);
	const says = `is ${showNumber(got, expected)}, it should be ${showNumber(expected, got)}`;
	return { path, says, isNumeric: true, ...(nudge && { nudge }) };
}

function compareArrays(
	got: unknown,
	expected: readonly unknown[],
	tolerance: number,
	path: string
): Difference | undefined {
	if (!Array.isArray(got)) {
		const { nudge } = differs(path, got, expected);
		const article = expected.length === 1 ? '1 item' : `${expected.length} items`;
		return { path, says: `is ${show(got)}, it should be an array of ${article}`, ...(nudge && { nudge }) };
	}
	if (got.length !== expected.length) {
		return { path, says: `has ${count(got.length)}, it should have ${expected.length}: ${show(expected)}` };
	}
	return firstOf(
		expected.map((item, at) => findDifference(got[at], item, tolerance, `${path}[${at}]`)),
		expected.length
	);
}

/** The first difference leads; how many there are tells a slip at the edge from a wrong idea. */
function firstOf(differences: (Difference | undefined)[], of: number): Difference | undefined {
	const found = differences.filter((difference) => difference !== undefined);
	const [first] = found;
	if (!first) return undefined;
	return of > 1 ? { ...first, count: { differ: found.length, of } } : first;
}

function compareObjects(
	got: unknown,
	expected: object,
	tolerance: number,
	path: string
): Difference | undefined {
	if (!isRecord(got)) return differs(path, got, expected);
	const keys = Object.keys(expected);
	const missing = keys.find((key) => !Object.hasOwn(got, key));
	if (missing !== undefined) return { path, says: `has no \`${missing}\`; it has ${listKeys(got)}` };
	const extra = Object.keys(got).find((key) => !keys.includes(key));
	if (extra !== undefined) return { path, says: `has \`${extra}\`, which should not be there` };
	const wanted = expected as Record<string, unknown>;
	return firstOf(
		keys.map((key) => findDifference(got[key], wanted[key], tolerance, joinKey(path, key))),
		keys.length
	);
}

const notRecords = [TensorResult, FrameResult, OpaqueResult, ThrownResult, Map, Set, Date];

function isRecord(got: unknown): got is Record<string, unknown> {
	if (typeof got !== 'object' || got === null || Array.isArray(got)) return false;
	return !notRecords.some((kind) => got instanceof kind);
}

function listKeys(got: object): string {
	const keys = Object.keys(got);
	return keys.length > 0 ? keys.map((key) => `\`${key}\``).join(', ') : 'no keys at all';
}

function joinKey(path: string, key: string): string {
	return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function compareMaps(got: unknown, expected: Map<unknown, unknown>, tolerance: number, path: string) {
	if (!(got instanceof Map))
		return { path, says: `is ${show(got)}, it should be a Map of ${expected.size} entries` };
	for (const [key, value] of expected) {
		if (!got.has(key)) return { path, says: `has no entry for ${show(key)}` };
		const difference = findDifference(got.get(key), value, tolerance, `${path}.get(${show(key)})`);
		if (difference) return difference;
	}
	const extra = [...got.keys()].find((key) => !expected.has(key));
	return extra === undefined
		? undefined
		: { path, says: `has an entry for ${show(extra)}, which should not be there` };
}

function compareSets(got: unknown, expected: Set<unknown>, path: string): Difference | undefined {
	if (!(got instanceof Set))
		return { path, says: `is ${show(got)}, it should be a Set of ${expected.size} items` };
	const missing = [...expected].find((item) => !got.has(item));
	if (missing !== undefined) return { path, says: `lacks ${show(missing)}` };
	const extra = [...got].find((item) => !expected.has(item));
	return extra === undefined ? undefined : { path, says: `has ${show(extra)}, which should not be in it` };
}

function compareTensors(
	got: unknown,
	expected: { shape: number[]; dtype: string; values: number[] },
	tolerance: number,
	path: string
): Difference | undefined {
	const wanted = `a ${expected.dtype} tensor of shape [${expected.shape.join(', ')}]`;
	if (!(got instanceof TensorResult)) {
		const nudge = Array.isArray(got) ? 'Make it one with `tf.tensor(…)`.' : nudgeFor(got);
		return { path, says: `is ${show(got)}, it should be ${wanted}`, ...(nudge && { nudge }) };
	}
	if (got.isDisposed) {
		return {
			path,
			says: 'is a tensor that was disposed before it was returned',
			nudge: 'Return it from `tf.tidy`, which keeps what is returned.'
		};
	}
	if (got.shape.join() !== expected.shape.join()) return wrongShape(got.shape, expected.shape, path);
	if (got.dtype !== expected.dtype) {
		return { path, says: `has dtype ${got.dtype}, it should have ${expected.dtype}` };
	}
	const difference = compareArrays(got.values, expected.values, tolerance, path);
	return difference && { ...difference, path: tensorPath(difference.path, expected.shape) };
}

function wrongShape(got: number[], expected: number[], path: string): Difference {
	const says = `has shape [${got.join(', ')}], it should have [${expected.join(', ')}]`;
	const isTransposed = got.toReversed().join() === expected.join();
	return { path, says, ...(isTransposed && { nudge: 'It looks transposed: rows and columns are swapped.' }) };
}

/** `[5]` of the flat values as `[1][2]` of the tensor. */
function tensorPath(path: string, shape: number[]): string {
	const flat = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? NaN);
	if (Number.isNaN(flat) || shape.length < 2) return path;
	let rest = flat;
	const indices = shape.toReversed().map((size) => {
		const index = rest % size;
		rest = Math.floor(rest / size);
		return `[${index}]`;
	});
	return indices.toReversed().join('');
}

function compareFrames(
	got: unknown,
	expected: { columns: string[]; rows: unknown[][] },
	tolerance: number,
	path: string
): Difference | undefined {
	if (!(got instanceof FrameResult)) {
		const nudge = Array.isArray(got) ? 'Make it a frame with `pd.fromRecords(…)`.' : nudgeFor(got);
		return { path, says: `is ${show(got)}, it should be a frame`, ...(nudge && { nudge }) };
	}
	const missing = expected.columns.filter((name) => !got.columns.includes(name));
	if (missing.length > 0) {
		return { path, says: `lacks the column ${quote(missing)}; it has ${quote(got.columns)}` };
	}
	const extra = got.columns.filter((name) => !expected.columns.includes(name));
	if (extra.length > 0) return { path, says: `has the column ${quote(extra)}, which should not be there` };
	if (got.columns.join() !== expected.columns.join()) {
		return {
			path,
			says: `has its columns in the order ${quote(got.columns)}; it should be ${quote(expected.columns)}`
		};
	}
	if (got.rows.length !== expected.rows.length) {
		return { path, says: `has ${count(got.rows.length, 'row')}, it should have ${expected.rows.length}` };
	}
	const cells = expected.rows.flatMap((row, at) =>
		row.map((value, column) => {
			const place = `${path} row ${at}, column \`${expected.columns[column]!}\``;
			return findDifference(toCell(got.rows[at]![column]), toCell(value), tolerance, place);
		})
	);
	return firstOf(cells, cells.length);
}

/** A missing number of a frame is NaN there and null here. */
function toCell(value: unknown): unknown {
	return value === undefined || Number.isNaN(value) ? null : value;
}

function quote(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}

function count(n: number, what = 'item'): string {
	return `${n} ${what}${n === 1 ? '' : 's'}`;
}

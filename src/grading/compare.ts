/** Compares what a learner's function gave with what it should give. */
import * as words from '#words/grading-differences.ts';
import { compareFrames } from './compare-frames.ts';
import { describeTexts } from './compare-texts.ts';
import { firstOf, nudgeFor, pair, quote, type Difference } from './difference.ts';
import { guessCause, toGrid, type Grid } from './guess.ts';
import { isFrameMarker, isTensorMarker } from './markers.ts';
import { show, showNumber } from './show.ts';
import { ExpectedThrow, findThrowDifference, ThrownResult } from './thrown.ts';
import { FrameResult, OpaqueResult, ResponseResult, TensorResult } from './values.ts';
import { compareResponses, ExpectedResponse } from './web.ts';

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
	const inside = (a: unknown, b: unknown, at: string) => findDifference(a, b, tolerance, at);
	if (isFrameMarker(expected)) return compareFrames(got, expected, path, inside);
	if (expected instanceof ExpectedResponse) return compareResponses(got, expected, path, inside);
	if (typeof expected === 'number') return compareNumbers(got, expected, tolerance, path);
	if (Array.isArray(expected)) return compareArrays(got, expected, tolerance, path);
	if (ArrayBuffer.isView(expected)) {
		return compareArrays(got, Array.from(expected as unknown as ArrayLike<number>), tolerance, path);
	}
	if (expected instanceof Map) return compareMaps(got, expected, tolerance, path);
	if (expected instanceof Set) return compareSets(got, expected, path);
	if (expected instanceof Date) {
		const isSame = got instanceof Date && Object.is(got.getTime(), expected.getTime());
		return isSame ? undefined : differs(path, got, expected);
	}
	if (typeof expected === 'object' && expected !== null)
		return compareObjects(got, expected, tolerance, path);
	return Object.is(got, expected) ? undefined : differs(path, got, expected);
}

export function agrees(got: unknown, expected: unknown, tolerance: number): boolean {
	return findDifference(got, expected, tolerance) === undefined;
}

function differs(path: string, got: unknown, expected: unknown): Difference {
	if (typeof got === 'string' && typeof expected === 'string')
		return { path, ...describeTexts(got, expected) };
	const nudge = nudgeFor(got);
	return { path, ...pair(show(got), show(expected)), ...(nudge && { nudge }) };
}

function compareThrown(got: unknown, expected: ExpectedThrow, path: string): Difference | undefined {
	const deed = findThrowDifference(got, expected, show(got));
	return deed && { path, says: words.didShould(deed.did, deed.should), deed };
}

function compareNumbers(
	got: unknown,
	expected: number,
	tolerance: number,
	path: string
): Difference | undefined {
	if (typeof got !== 'number') {
		const { nudge } = differs(path, got, expected);
		return {
			path,
			...pair(show(got), words.theNumber(show(expected))),
			...(nudge ? { nudge } : typeof got === 'string' && { nudge: words.convertIt })
		};
	}
	if (got === expected || (Number.isNaN(got) && Number.isNaN(expected))) return undefined;
	const allowed = tolerance * Math.max(1, Math.abs(expected));
	// Next to an infinite value every number would be near enough.
	if (Number.isFinite(expected) && Math.abs(got - expected) <= allowed) return undefined;
	const nudge = nudgeFor(got);
	const difference = pair(showNumber(got, expected), showNumber(expected, got));
	return { path, ...difference, isNumeric: true, ...(nudge && { nudge }) };
}

function compareArrays(
	got: unknown,
	expected: readonly unknown[],
	tolerance: number,
	path: string
): Difference | undefined {
	if (!Array.isArray(got)) {
		const { nudge } = differs(path, got, expected);
		const says = words.isShouldBe(show(got), words.anArrayOf(expected.length));
		return { path, says, ...(nudge && { nudge }) };
	}
	const difference =
		got.length === expected.length
			? firstOf(
					expected.map((item, at) => findDifference(got[at], item, tolerance, `${path}[${at}]`)),
					expected.length
				)
			: { path, says: words.hasItems(got.length, expected.length, show(expected)) };
	const isInList = path.endsWith(']'); // then the whole list is looked at
	return difference && !isInList
		? withGuess(difference, toGrid(got), toGrid(expected), tolerance)
		: difference;
}

function withGuess(
	difference: Difference,
	got: Grid | undefined,
	expected: Grid | undefined,
	tolerance: number
) {
	const guess = got && expected && guessCause(got, expected, tolerance);
	return guess === undefined ? difference : { ...difference, guess };
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
	if (missing !== undefined) return { path, says: words.hasNoKey(missing, quote(Object.keys(got))) };
	const extra = Object.keys(got).find((key) => !keys.includes(key));
	if (extra !== undefined) return { path, says: words.hasExtraKey(extra) };
	const wanted = expected as Record<string, unknown>;
	return firstOf(
		keys.map((key) => findDifference(got[key], wanted[key], tolerance, joinKey(path, key))),
		keys.length
	);
}

const notRecords = [TensorResult, FrameResult, ResponseResult, OpaqueResult, ThrownResult, Map, Set, Date];

function isRecord(got: unknown): got is Record<string, unknown> {
	if (typeof got !== 'object' || got === null || Array.isArray(got)) return false;
	return !notRecords.some((kind) => got instanceof kind);
}

function joinKey(path: string, key: string): string {
	return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function compareMaps(got: unknown, expected: Map<unknown, unknown>, tolerance: number, path: string) {
	if (!(got instanceof Map)) return { path, says: words.isShouldBe(show(got), words.aMapOf(expected.size)) };
	for (const [key, value] of expected) {
		if (!got.has(key)) return { path, says: words.hasNoEntry(show(key)) };
		const difference = findDifference(got.get(key), value, tolerance, `${path}.get(${show(key)})`);
		if (difference) return difference;
	}
	const extra = [...got.keys()].filter((key) => !expected.has(key));
	if (extra.length === 0) return undefined;
	return { path, says: words.hasExtraEntry(show(extra[0])) };
}

function compareSets(got: unknown, expected: Set<unknown>, path: string): Difference | undefined {
	if (!(got instanceof Set)) return { path, says: words.isShouldBe(show(got), words.aSetOf(expected.size)) };
	const missing = [...expected].filter((item) => !got.has(item));
	if (missing.length > 0) return { path, says: words.lacksItem(show(missing[0])) };
	const extra = [...got].filter((item) => !expected.has(item));
	if (extra.length > 0) return { path, says: words.hasExtraItem(show(extra[0])) };
	return undefined;
}

function compareTensors(
	got: unknown,
	expected: { shape: number[]; dtype: string; values: number[] },
	tolerance: number,
	path: string
): Difference | undefined {
	if (!(got instanceof TensorResult)) {
		const nudge = Array.isArray(got) ? words.makeTensor : nudgeFor(got);
		const says = words.isShouldBe(show(got), words.aTensorOf(expected.dtype, expected.shape));
		return { path, says, ...(nudge && { nudge }) };
	}
	if (got.isDisposed) {
		return { path, says: words.isDisposed, nudge: words.returnFromTidy };
	}
	if (got.shape.join() !== expected.shape.join()) {
		return withGuess({ path, says: words.hasShape(got.shape, expected.shape) }, got, expected, tolerance);
	}
	if (got.dtype !== expected.dtype) {
		return { path, says: words.hasType(got.dtype, expected.dtype) };
	}
	const differences = expected.values.map((value, at) =>
		compareNumbers(got.values[at], value, tolerance, '')
	);
	const at = differences.findIndex((difference) => difference !== undefined);
	if (at < 0) return undefined;
	const first = firstOf(differences, differences.length)!;
	return withGuess({ ...first, path: path + placeIn(expected.shape, at) }, got, expected, tolerance);
}

/** Where the value stands that is the `flat`-th in row-major order: `[1][2]`. */
function placeIn(shape: readonly number[], flat: number): string {
	let rest = flat;
	const indices = shape.toReversed().map((size) => {
		const index = rest % size;
		rest = Math.floor(rest / size);
		return `[${index}]`;
	});
	return indices.toReversed().join('');
}

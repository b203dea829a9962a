import type { RandomState } from '#base/random.ts';
import { drawDifferent } from '../draw-different.ts';
import { seeded } from '../estimator/seeded.ts';
import { drawMatrix, type Generated, requireCount, shuffleRows, timesMatrix } from './generated.ts';
import { requireNames, requireOptions } from '../options.ts';

export interface MakeClassificationOptions {
	/** Default: 100. */
	nSamples?: number;
	/** Default: 20. */
	nFeatures?: number;
	/** Columns that tell the classes apart. Default: 2; up to 30. */
	nInformative?: number;
	/** Columns that are sums of those. Default: 2. */
	nRedundant?: number;
	/** Columns that repeat others. Default: 0. */
	nRepeated?: number;
	/** Default: 2. */
	nClasses?: number;
	/** Default: 2. */
	nClustersPerClass?: number;
	/** Share of each class; the last may be left out. Default: `null`, equal shares. */
	weights?: readonly number[] | null;
	/** Share of labels that are drawn anew. Default: 0.01. */
	flipY?: number;
	/** How far the heaps lie apart. Default: 1. */
	classSep?: number;
	/** Mix rows and columns. Default: true. */
	shuffle?: boolean;
	/** A seed: the same rows here and in Python. Default: `null`, others each time. */
	randomState?: number | null;
}

const defaults: Required<MakeClassificationOptions> = {
	nSamples: 100,
	nFeatures: 20,
	nInformative: 2,
	nRedundant: 2,
	nRepeated: 0,
	nClasses: 2,
	nClustersPerClass: 2,
	weights: null,
	flipY: 0.01,
	classSep: 1,
	shuffle: true,
	randomState: null
};

/**
 * Classes made of heaps at the corners of a cube, with columns that say the same again and others that say nothing
 * (after Guyon 2003). scikit-learn's `make_classification` on a cube, not shifted or scaled: the same rows for the same
 * seed. O(n · p · nInformative).
 *
 * @throws RangeError when the columns do not suffice, or the weights are not one per class
 * @example
 * const { X, y } = makeClassification({ nSamples: 500, weights: [0.9], randomState: 0 });
 */
export function makeClassification(options: MakeClassificationOptions = {}): Generated {
	requireOptions(options, 'makeClassification');
	requireNames(Object.keys(options), 'makeClassification', Object.keys(defaults));
	const given = { ...defaults, ...options };
	const { nSamples, nFeatures, nInformative, nRedundant, nRepeated, nClasses, flipY, shuffle } = given;
	requireFitting(given);
	const random = seeded(given.randomState);
	const counts = countsOf(given);
	const corners = drawCorners(counts.length, nInformative, random).map((corner) =>
		corner.map((bit) => (2 * bit - 1) * given.classSep)
	);
	const heaps = heapsAround(
		corners,
		counts,
		drawMatrix(nSamples, nInformative, () => random.normal()),
		random
	);
	const sums = drawMatrix(nInformative, nRedundant, () => 2 * random.random() - 1);
	const known = beside(heaps, timesMatrix(heaps, sums));
	const repeated = Array.from({ length: nRepeated }, () =>
		Math.floor((nInformative + nRedundant - 1) * random.random() + 0.5)
	);
	const useless = nFeatures - nInformative - nRedundant - nRepeated;
	const telling = known.map((row) => [...row, ...repeated.map((j) => row[j]!)]);
	const X = beside(
		telling,
		drawMatrix(nSamples, useless, () => random.normal())
	);
	const y = flipped(
		counts.flatMap((count, k) => new Array<number>(count).fill(k % nClasses)),
		flipY,
		nClasses,
		random
	);
	if (!shuffle) return { X, y };
	const mixed = shuffleRows({ X, y }, random);
	const order = random.permutation(nFeatures);
	return { X: mixed.X.map((row) => order.map((j) => row[j]!)), y: mixed.y };
}

function requireFitting(given: Required<MakeClassificationOptions>): void {
	const { nFeatures, nInformative, nRedundant, nRepeated, nClasses, nClustersPerClass, weights } = given;
	requireCount(given.nSamples, 'nSamples');
	requireCount(nInformative, 'nInformative');
	if (nInformative > 30) throw new RangeError(`nInformative may be up to 30, got ${nInformative}.`);
	if (nInformative + nRedundant + nRepeated > nFeatures) {
		throw new RangeError(
			`nInformative, nRedundant and nRepeated are more than the ${nFeatures} columns (nFeatures) together.`
		);
	}
	if (nClasses * nClustersPerClass > 2 ** nInformative) {
		throw new RangeError(
			`${nClasses * nClustersPerClass} heaps need more corners than ${nInformative} informative columns have.`
		);
	}
	if (weights && ![nClasses, nClasses - 1].includes(weights.length))
		throw new RangeError(`There are ${nClasses} classes and ${weights.length} weights.`);
}

/** Rows of each heap; heap k is of the class k modulo the classes. */
function countsOf(given: Required<MakeClassificationOptions>): number[] {
	const { nSamples, nClasses, nClustersPerClass, weights } = given;
	const shares = weights ? [...weights] : new Array<number>(nClasses).fill(1 / nClasses);
	if (shares.length < nClasses) shares.push(1 - shares.reduce((sum, share) => sum + share, 0));
	const counts = Array.from({ length: nClasses * nClustersPerClass }, (_, k) =>
		Math.floor((nSamples * shares[k % nClasses]!) / nClustersPerClass)
	);
	const missing = nSamples - counts.reduce((sum, count) => sum + count, 0);
	for (let i = 0; i < missing; i++) counts[i % counts.length]!++;
	return counts;
}

/** Different corners of a cube, as bits. */
function drawCorners(count: number, dimensions: number, random: RandomState): number[][] {
	return drawDifferent(2 ** dimensions, count, random).map((corner) =>
		Array.from({ length: dimensions }, (_, j) => Math.floor(corner / 2 ** (dimensions - 1 - j)) % 2)
	);
}

/** Each heap is stretched and turned at random, and moved to its corner. */
function heapsAround(
	corners: number[][],
	counts: number[],
	rows: number[][],
	random: RandomState
): number[][] {
	let start = 0;
	return corners.flatMap((corner, k) => {
		const own = rows.slice(start, (start += counts[k]!));
		const turn = drawMatrix(corner.length, corner.length, () => 2 * random.random() - 1);
		return timesMatrix(own, turn).map((row) => row.map((value, j) => value + corner[j]!));
	});
}

function beside(left: number[][], right: number[][]): number[][] {
	return left.map((row, i) => [...row, ...right[i]!]);
}

function flipped(labels: number[], share: number, classes: number, random: RandomState): number[] {
	const isDrawn = labels.map(() => random.random() < share);
	return labels.map((label, i) => (isDrawn[i] ? random.integer(classes - 1) : label));
}

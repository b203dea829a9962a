import { RandomState } from 'stagecoach/ml';

/** Deals the places 0 to n − 1 out at random; the same seed gives the same places. */
function splitPlaces(n: number, testShare: number, seed: number): { train: number[]; test: number[] } {
	// One shuffled list that is cut once: no place can be in both parts, and none is lost.
	const places = new RandomState(seed).permutation(n);
	const size = Math.round(n * testShare);
	return { test: places.slice(0, size), train: places.slice(size) };
}

splitPlaces(10, 0.3, 42);

/**
 * The candidate that was probably meant by a misspelt name.
 * @returns undefined when none is like it; of several that are as near, the first
 * @example
 * findNearest('fare', ['model', 'fares']) // 'fares'
 */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
	let nearest: string | undefined;
	let least = allowance(name) + 1;
	for (const candidate of candidates) {
		if (candidate === name || Math.abs(candidate.length - name.length) >= least) continue;
		const distance = countSlips(name.toLowerCase(), candidate.toLowerCase());
		if (distance < least) [nearest, least] = [candidate, distance];
	}
	return nearest;
}

/** A short word with one other letter is another word. */
function allowance({ length }: string): number {
	return length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 3)));
}

/** Letters that are wrong, missing, too many, or swapped with the next: the Damerau–Levenshtein distance. */
function countSlips(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				last[column]! + 1,
				current[column - 1]! + 1,
				last[column - 1]! + (isSame ? 0 : 1),
				isSwapped ? beforeLast[column - 2]! + 1 : Infinity
			);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length]!;
}

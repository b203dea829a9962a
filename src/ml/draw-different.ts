import type { RandomState } from '#base/random.ts';

/**
 * `count` different numbers below `n`. Of few a permutation, of very many one draw after the other: scikit-learn draws
 * this way, and with the same seed the same numbers.
 */
export function drawDifferent(n: number, count: number, random: RandomState): number[] {
	const share = count / n;
	if (share > 0.01 && share < 0.99) return random.sample(n, count);
	if (share < 0.2) {
		const drawn = new Set<number>();
		while (drawn.size < count) drawn.add(random.integer(n - 1));
		return [...drawn];
	}
	const kept = Array.from({ length: count }, (_, i) => i);
	for (let i = count; i < n; i++) {
		const place = random.integer(i);
		if (place < count) kept[place] = i;
	}
	return kept;
}

/**
 * The one stretch of `now` that has to change: everything before and after it stays, and so do carets there.
 * @returns offsets in `now`, and what stands there in `next`
 */
export function findDifference(now: string, next: string): { start: number; end: number; insert: string } {
	const shorter = Math.min(now.length, next.length);
	let start = 0;
	while (start < shorter && now[start] === next[start]) start++;
	let tail = 0;
	while (tail < shorter - start && now[now.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
	return { start, end: now.length - tail, insert: next.slice(start, next.length - tail) };
}

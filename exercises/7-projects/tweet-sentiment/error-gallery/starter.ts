import type { Post } from 'stagecoach/data';

/** One line for each trait that many posts have: how many of them are read wrongly, the worst first. */
function errorsByTrait(posts: Post[], moods: string[], least: number) {
	const lines: { trait: string; posts: number; wrong: number; share: number }[] = [];
	// TODO
	return lines;
}

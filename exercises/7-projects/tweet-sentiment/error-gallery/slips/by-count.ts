// feedback: by the number of errors
import type { Post } from 'stagecoach/data';

/** One line for each trait that many posts have: how many of them are read wrongly, the worst first. */
function errorsByTrait(posts: Post[], moods: string[], least: number) {
	const marks = posts.flatMap(({ traits, label }, i) =>
		(traits?.split(' ') ?? []).map((trait) => ({ trait, isWrong: moods[i] !== label }))
	);
	return [...new Set(marks.map(({ trait }) => trait))]
		.map((name) => {
			const own = marks.filter(({ trait }) => trait === name);
			const wrong = own.filter(({ isWrong }) => isWrong).length;
			return { trait: name, posts: own.length, wrong, share: wrong / own.length };
		})
		.filter((line) => line.posts >= least)
		.sort(
			(a, b) => b.wrong - a.wrong || b.share - a.share || b.posts - a.posts || a.trait.localeCompare(b.trait)
		);
}

import type { Post } from 'stagecoach/data';

function errorsByTrait(posts: Post[], moods: string[], least: number) {
	const counts: Record<string, [posts: number, wrong: number]> = {};
	for (let i = 0; i < posts.length; i++) {
		const { traits, label } = posts[i]!;
		if (traits === null) continue;
		for (const trait of traits.split(' ')) {
			const count = (counts[trait] ??= [0, 0]);
			count[0]++;
			if (moods[i] !== label) count[1]++;
		}
	}
	const lines = [];
	for (const trait of Object.keys(counts).sort()) {
		const [all, wrong] = counts[trait]!;
		if (all < least) continue;
		lines.push({ trait, posts: all, wrong, share: wrong / all });
	}
	return lines.toSorted((a, b) => b.share - a.share || b.posts - a.posts);
}

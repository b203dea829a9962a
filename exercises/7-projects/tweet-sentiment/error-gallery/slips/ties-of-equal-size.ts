// feedback: equally many posts
import type { Post } from 'stagecoach/data';

function errorsByTrait(posts: Post[], moods: string[], least: number) {
	const lines: { trait: string; posts: number; wrong: number; share: number }[] = [];
	posts.forEach((post, i) => {
		for (const trait of post.traits?.split(' ') ?? []) {
			let line = lines.find((l) => l.trait === trait);
			if (!line) lines.push((line = { trait, posts: 0, wrong: 0, share: 0 }));
			line.posts++;
			if (moods[i] !== post.label) line.wrong++;
			line.share = line.wrong / line.posts;
		}
	});
	return lines.filter((l) => l.posts >= least).sort((a, b) => b.share - a.share || b.posts - a.posts);
}

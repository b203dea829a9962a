// feedback: first of its kind
import type { Post } from 'stagecoach/data';

/** What one should know of the posts before a model sees them. */
function checkPosts(posts: Post[]) {
	const shareOf = (group: Post[]) => group.length / posts.length;
	const labels = new Set(posts.map(({ label }) => label));
	const texts = posts.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').trim());
	return {
		shares: Object.fromEntries(
			[...labels].map((label) => [label, shareOf(posts.filter((post) => post.label === label))])
		),
		agreement: shareOf(posts.filter(({ raterA, raterB }) => raterA === raterB)),
		repeated: texts.filter((text) => texts.filter((other) => other === text).length > 1).length
	};
}

/** How many of the test posts were written by an author of train. */
function sharedAuthors(train: Post[], test: Post[]): number {
	const authors = new Set(train.map(({ author }) => author));
	return test.filter(({ author }) => authors.has(author)).length;
}

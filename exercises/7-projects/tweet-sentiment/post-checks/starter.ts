import type { Post } from 'stagecoach/data';

/** What one should know of the posts before a model sees them. */
function checkPosts(posts: Post[]) {
	const shares: Record<string, number> = {};
	// TODO: the share of each label, the agreement of the raters, and how many texts are repeated.
	return { shares, agreement: 0, repeated: 0 };
}

/** How many of the test posts were written by an author of train. */
function sharedAuthors(train: Post[], test: Post[]): number {
	// TODO
	return NaN;
}

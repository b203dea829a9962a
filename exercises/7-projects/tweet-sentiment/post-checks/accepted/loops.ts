import type { Post } from 'stagecoach/data';

function checkPosts(posts: Post[]) {
	const shares: Record<string, number> = {};
	const seen: string[] = [];
	let agreed = 0;
	let repeated = 0;
	for (const { label, raterA, raterB, text } of posts) {
		shares[label] = (shares[label] ?? 0) + 1 / posts.length;
		if (raterA === raterB) agreed++;
		const plain = text.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
		if (seen.includes(plain)) repeated++;
		else seen.push(plain);
	}
	return { shares, agreement: agreed / posts.length, repeated };
}

const sharedAuthors = (train: Post[], test: Post[]): number =>
	test.reduce((sum, post) => sum + Number(train.some(({ author }) => author === post.author)), 0);

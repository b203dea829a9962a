import type { Post } from 'stagecoach/data';
import { grade } from 'stagecoach/grading';

interface Learner {
	predictMoods(train: Post[], texts: string[]): string[];
}

const moods = ['negative', 'neutral', 'positive'] as const;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const macroF1 = (truths: readonly string[], said: readonly string[]) =>
	mean(
		moods.map((mood) => {
			const hits = truths.filter((truth, i) => truth === mood && said[i] === mood).length;
			const [meant, named] = [truths, said].map((list) => list.filter((one) => one === mood).length);
			return (2 * hits) / (meant! + named!);
		})
	);

/** Each mood is called by the name of the next. */
const renamed = (post: Post): Post => ({ ...post, label: moods[(moods.indexOf(post.label) + 1) % 3]! });

/** What is wrong with a list that should hold n moods. */
function findFault(said: unknown, n: number): string | undefined {
	if (!Array.isArray(said)) return 'Your function should return a list of moods.';
	if (said.length !== n) return `Your list has ${said.length} moods for ${n} texts. Give one for each.`;
	const wrong = said.find((mood) => !moods.includes(mood as Post['label']));
	return wrong === undefined
		? undefined
		: `One of your moods is ${String(wrong)}; a mood is negative, neutral or positive.`;
}

/** Few posts are enough to see what a mood depends on, and quick to learn from. */
const few = 400;

export default grade<Learner>(({ check }) => [
	check('a mood for each text; an empty list for none', async ({ learner, load, fail }) => {
		const train = (await load('tweets', { part: 'train' })).slice(0, few);
		for (const texts of [[], ['So good', 'late again', '']]) {
			const fault = findFault(await learner.predictMoods(train, texts), texts.length);
			if (fault) fail(`With ${few} training posts and ${texts.length} texts: ${fault}`);
		}
	}),
	check('a mood depends on train, and on no other text that is asked', async ({ learner, load, fail }) => {
		const train = (await load('tweets', { part: 'train' })).slice(0, few);
		const texts = (await load('tweets', { part: 'test' })).slice(0, 60).map(({ text }) => text);
		const said = await learner.predictMoods(train, texts);
		const backwards = await learner.predictMoods(train, texts.toReversed());
		if (said.join() === backwards.join() && new Set(said).size > 1)
			fail('Asked in another order, you give the same list: keep the order of the texts.');
		const alone = [];
		for (const text of texts.slice(0, 5)) alone.push(...(await learner.predictMoods(train, [text])));
		if (said.slice(0, 5).join() !== alone.join())
			fail(
				'A mood of yours depends on who else is asked: alone, a text gets another one, or the order of the texts is lost. Learn from train only.'
			);
		const others = await learner.predictMoods(train.map(renamed), texts);
		if (others.join() === said.join())
			fail(
				'With other labels in train your moods stay the same. Learn from the labels of the train that is given.'
			);
	}),
	check(
		'516 posts by 38 authors that it has never read: macro F1 at least 0.62',
		async ({ learner, load, fail }) => {
			const [train, test] = [await load('tweets', { part: 'train' }), await load('tweets', { part: 'test' })];
			const said = await learner.predictMoods(
				train,
				test.map(({ text }) => text)
			);
			const fault = findFault(said, test.length);
			if (fault) fail(fault);
			const score = macroF1(
				test.map(({ label }) => label),
				said
			);
			if (score >= 0.62) return;
			const measured = `On the untouched posts the macro F1 is ${score.toFixed(3)}.`;
			if (new Set(said).size === 1) fail(`${measured} You give one mood for all.`);
			if (score < 0.2)
				fail(`${measured} That is worse than one mood for all: did you take the least likely mood?`);
			fail(
				`${measured} Needed: 0.62, and naive Bayes on your tokens gets more than 0.62. Improve it on held-out training authors, in the cell above, and not by trying here.`
			);
		}
	)
]);

// feedback: other labels
import type { Post } from 'stagecoach/data';

/** A mood for each text, from what the training posts taught. */
function predictMoods(train: Post[], texts: string[]): string[] {
	const model = new MoodBayes();
	model.fit(
		train.map(({ text }) => tokensOf(text)),
		trainPosts.slice(0, train.length).map(({ label }) => label)
	);
	return model.predictChances(texts.map((text) => tokensOf(text))).map((chances) => {
		const [[mood]] = Object.entries(chances).sort(([, a], [, b]) => b - a) as [[string, number]];
		return mood;
	});
}

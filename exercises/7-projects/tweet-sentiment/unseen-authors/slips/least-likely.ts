// feedback: least likely
import type { Post } from 'stagecoach/data';

/** A mood for each text, from what the training posts taught. */
function predictMoods(train: Post[], texts: string[]): string[] {
	const model = new MoodBayes();
	model.fit(
		train.map(({ text }) => tokensOf(text)),
		train.map(({ label }) => label)
	);
	return model.predictChances(texts.map((text) => tokensOf(text))).map((chances) => {
		const [[mood]] = Object.entries(chances).sort(([, a], [, b]) => a - b) as [[string, number]];
		return mood;
	});
}

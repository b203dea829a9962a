// feedback: depends on who else
import type { Post } from 'stagecoach/data';

/** A mood for each text, from what the training posts taught. */
function predictMoods(train: Post[], texts: string[]): string[] {
	const model = new MoodBayes();
	model.fit(
		train.map(({ text }) => tokensOf(text)),
		train.map(({ label }) => label)
	);
	const common = new Set(texts.slice(1).flatMap((text) => tokensOf(text)));
	return model
		.predictChances(texts.map((text) => tokensOf(text).filter((token) => common.has(token))))
		.map((chances) => {
			const [[mood]] = Object.entries(chances).sort(([, a], [, b]) => b - a) as [[string, number]];
			return mood;
		});
}

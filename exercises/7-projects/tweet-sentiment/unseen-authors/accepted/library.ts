import * as ml from 'stagecoach/ml';
import type { Post } from 'stagecoach/data';

function predictMoods(train: Post[], texts: string[]): string[] {
	if (texts.length === 0) return [];
	const words = new ml.CountVectorizer();
	const counts = words.fitTransform(train.map(({ text }) => text));
	const model = new ml.MultinomialNB<string>().fit(
		counts,
		train.map(({ label }): string => label)
	);
	return model.predict(words.transform(texts));
}

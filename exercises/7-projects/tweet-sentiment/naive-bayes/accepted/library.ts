import * as ml from 'stagecoach/ml';

class MoodBayes {
	words: string[] = [];
	model = new ml.MultinomialNB<string>();

	#table(texts: string[][]): number[][] {
		const places = new Map(this.words.map((word, j) => [word, j]));
		return texts.map((text) => {
			const row = new Array<number>(this.words.length).fill(0);
			for (const token of text) if (places.has(token)) row[places.get(token)!]!++;
			return row;
		});
	}

	fit(texts: string[][], labels: string[]): this {
		this.words = [...new Set(texts.flat())];
		this.model = new ml.MultinomialNB<string>().fit(this.#table(texts), labels);
		return this;
	}

	predictChances(texts: string[][]): Record<string, number>[] {
		if (texts.length === 0) return [];
		return this.model
			.predictProba(this.#table(texts))
			.map((row) => Object.fromEntries(this.model.classes_.map((mood, k) => [mood, row[k]!])));
	}
}

/** Naive Bayes for tokens: counts of each mood, and the chances that they give to new texts. */
class MoodBayes {
	fit(texts: string[][], labels: string[]): this {
		// TODO: count.
		return this;
	}

	predictChances(texts: string[][]): Record<string, number>[] {
		// TODO: a chance for each mood and text.
		return [];
	}
}

// feedback: never seen
/** Naive Bayes for tokens: counts of each mood, and the chances that they give to new texts. */
class MoodBayes {
	moods: string[] = [];
	logPriors: number[] = [];
	/** Of each token, its count in each mood, plus 1. */
	counts = new Map<string, number[]>();
	totals: number[] = [];

	fit(texts: string[][], labels: string[]): this {
		this.moods = [...new Set(labels)];
		this.logPriors = this.moods.map((mood) => Math.log(labels.filter((label) => label === mood).length));
		this.counts = new Map();
		texts.forEach((text, i) => {
			const mood = this.moods.indexOf(labels[i]!);
			for (const token of text) {
				const counts = this.counts.get(token) ?? this.moods.map(() => 1);
				counts[mood]!++;
				this.counts.set(token, counts);
			}
		});
		this.totals = this.moods.map((_, k) =>
			[...this.counts.values()].reduce((sum, counts) => sum + counts[k]!, 0)
		);
		return this;
	}

	predictChances(texts: string[][]): Record<string, number>[] {
		return texts.map((text) => {
			const logs = this.moods.map((_, k) =>
				text.reduce((sum, token) => {
					const counts = this.counts.get(token);
					return sum + Math.log((counts?.[k] ?? 1) / this.totals[k]!);
				}, this.logPriors[k]!)
			);
			const weights = logs.map((log) => Math.exp(log - Math.max(...logs)));
			const all = weights.reduce((sum, weight) => sum + weight, 0);
			return Object.fromEntries(this.moods.map((mood, k) => [mood, weights[k]! / all]));
		});
	}
}

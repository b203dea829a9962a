class MoodBayes {
	byMood: { mood: string; texts: number; tokens: string[] }[] = [];
	all = 0;

	fit(texts: string[][], labels: string[]): void {
		this.all = texts.length;
		this.byMood = [...new Set(labels)].sort().map((mood) => {
			const own = texts.filter((_, i) => labels[i] === mood);
			return { mood, texts: own.length, tokens: own.flat() };
		});
	}

	predictChances(texts: string[][]): Record<string, number>[] {
		const vocabulary = new Set(this.byMood.flatMap(({ tokens }) => tokens));
		return texts.map((text) => {
			const scores = this.byMood.map(({ mood, texts: count, tokens }) => {
				let log = Math.log(count) - Math.log(this.all);
				for (const token of text) {
					if (!vocabulary.has(token)) continue;
					const times = tokens.filter((one) => one === token).length;
					log += Math.log(times + 1) - Math.log(tokens.length + vocabulary.size);
				}
				return { mood, log };
			});
			// Each chance from the differences of the logarithms: 1 / Σ e^(other − this).
			return Object.fromEntries(
				scores.map(({ mood, log }) => [
					mood,
					1 / scores.reduce((sum, other) => sum + Math.exp(other.log - log), 0)
				])
			);
		});
	}
}

function scoreMoods(truths: string[], predictions: string[]) {
	const counts = new Map<string, { hits: number; false: number }>();
	const of = (mood: string) => {
		const count = counts.get(mood) ?? { hits: 0, false: 0 };
		counts.set(mood, count);
		return count;
	};
	let right = 0;
	for (let i = 0; i < truths.length; i++) {
		const [truth, prediction] = [truths[i]!, predictions[i]!];
		if (truth === prediction) {
			right++;
			of(truth).hits++;
		} else {
			of(truth).false++;
			of(prediction).false++;
		}
	}
	let sum = 0;
	for (const count of counts.values()) sum += count.hits / (count.hits + count.false / 2);
	return { accuracy: right / truths.length, macroF1: sum / counts.size };
}

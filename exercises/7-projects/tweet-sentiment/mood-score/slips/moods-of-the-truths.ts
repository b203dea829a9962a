// feedback: in predictions only
function scoreMoods(truths: string[], predictions: string[]) {
	const moods = [...new Set(truths)];
	const f1s = moods.map((mood) => {
		const hits = truths.filter((t, i) => t === mood && predictions[i] === mood).length;
		return (
			(2 * hits) / (truths.filter((t) => t === mood).length + predictions.filter((p) => p === mood).length)
		);
	});
	return {
		accuracy: truths.filter((t, i) => t === predictions[i]).length / truths.length,
		macroF1: f1s.reduce((a, b) => a + b) / f1s.length
	};
}

// feedback: half of the F1
/** The share that is right, and the mean F1 of the moods. */
function scoreMoods(truths: string[], predictions: string[]) {
	const moods = [...new Set([...truths, ...predictions])];
	const f1s = moods.map((mood) => {
		const hits = truths.filter((truth, i) => truth === mood && predictions[i] === mood).length;
		const meant = truths.filter((truth) => truth === mood).length;
		const said = predictions.filter((prediction) => prediction === mood).length;
		return hits / (meant + said);
	});
	return {
		accuracy: truths.filter((truth, i) => truth === predictions[i]).length / truths.length,
		macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / moods.length
	};
}

scoreMoods(['positive', 'neutral', 'neutral', 'negative'], ['positive', 'neutral', 'positive', 'neutral']);

// feedback: always divide by three
function scoreMoods(truths: string[], predictions: string[]) {
	const moods = ['negative', 'neutral', 'positive'];
	const f1s = moods.map((mood) => {
		const hits = truths.filter((truth, i) => truth === mood && predictions[i] === mood).length;
		const both = [...truths, ...predictions].filter((one) => one === mood).length;
		return both === 0 ? 0 : (2 * hits) / both;
	});
	return {
		accuracy: truths.filter((truth, i) => truth === predictions[i]).length / truths.length,
		macroF1: f1s.reduce((sum, value) => sum + value) / 3
	};
}

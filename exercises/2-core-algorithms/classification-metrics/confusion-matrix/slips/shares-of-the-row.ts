// feedback: shares
function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	return labels.map((row) => {
		const guesses = predictions.filter((_, i) => truths[i] === row);
		return labels.map((column) => guesses.filter((guess) => guess === column).length / (guesses.length || 1));
	});
}

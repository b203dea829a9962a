// feedback: once for each time
/** A mood from two lists of words. */
function wordListMood(text: string, positive: string[], negative: string[]): string {
	const words = [...new Set(text.toLowerCase().match(/[\p{L}']+/gu) ?? [])];
	const balance = words.reduce(
		(sum, word) => sum + Number(positive.includes(word)) - Number(negative.includes(word)),
		0
	);
	if (balance === 0) return 'neutral';
	return balance > 0 ? 'positive' : 'negative';
}

wordListMood('Great coffee, great cake, bad chairs', ['great', 'love'], ['bad']);

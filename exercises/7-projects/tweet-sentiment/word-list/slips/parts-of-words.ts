// feedback: inside of other words
function wordListMood(text: string, positive: string[], negative: string[]): string {
	const count = (list: string[]) =>
		list.reduce((sum, word) => sum + text.toLowerCase().split(word).length - 1, 0);
	const balance = count(positive) - count(negative);
	if (balance === 0) return 'neutral';
	return balance > 0 ? 'positive' : 'negative';
}

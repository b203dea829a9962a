// feedback: first word
function wordListMood(text: string, positive: string[], negative: string[]): string {
	const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
	const first = words.find((word) => positive.includes(word) || negative.includes(word));
	if (first === undefined) return 'neutral';
	return positive.includes(first) ? 'positive' : 'negative';
}

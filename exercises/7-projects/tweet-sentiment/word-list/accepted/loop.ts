function wordListMood(text: string, positive: string[], negative: string[]): string {
	let balance = 0;
	for (const [word] of text.matchAll(/[\p{L}']+/gu)) {
		if (positive.includes(word.toLowerCase())) balance++;
		if (negative.includes(word.toLowerCase())) balance--;
	}
	return ['negative', 'neutral', 'positive'][Math.sign(balance) + 1]!;
}

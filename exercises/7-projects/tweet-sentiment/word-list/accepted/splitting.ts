function wordListMood(text: string, positive: string[], negative: string[]): string {
	const count = (list: string[]) => {
		const wanted = new Set(list);
		return text
			.toLowerCase()
			.split(/[^\p{L}']+/u)
			.filter((word) => wanted.has(word)).length;
	};
	const [good, bad] = [count(positive), count(negative)];
	if (good > bad) return 'positive';
	return good < bad ? 'negative' : 'neutral';
}

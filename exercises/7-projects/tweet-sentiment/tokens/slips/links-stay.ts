// feedback: links
/** The words and emoji of a post, in the form in which they are counted. */
function tokensOf(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/@\w+/g, ' ')
		.replace(/(\p{L})\1{2,}/gu, '$1$1');
	const words = plain.match(/\p{L}[\p{L}']*|\p{Extended_Pictographic}/gu) ?? [];
	return words.map((word, i) => {
		const before = words[i - 1] ?? '';
		const isNegated = ['not', 'no', 'never'].includes(before) || before.endsWith("n't");
		return isNegated ? `not_${word}` : word;
	});
}

tokensOf("@ada The train is sooooo late 😡 and it's not good https://link.example/x");

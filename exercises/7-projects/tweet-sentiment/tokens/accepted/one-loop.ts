function tokensOf(text: string): string[] {
	const withoutLinks = text
		.split(/\s+/)
		.map((piece) => piece.replace(/https?:\/\/.*$/i, ' ').replace(/@[A-Za-z0-9_]+/g, ' '))
		.join(' ')
		.toLowerCase()
		.replace(/’/g, "'");
	const tokens: string[] = [];
	let negate = false;
	for (const [found] of withoutLinks.matchAll(/\p{Extended_Pictographic}|\p{L}(?:\p{L}|')*/gu)) {
		const word = found.replace(/(\p{L})\1\1+/gu, (_, letter: string) => letter + letter);
		tokens.push(negate ? 'not_' + word : word);
		negate = /^(?:not|no|never)$|n't$/.test(word);
	}
	return tokens;
}

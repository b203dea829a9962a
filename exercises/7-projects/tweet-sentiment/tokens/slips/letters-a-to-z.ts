// feedback: a to z only
function tokensOf(text: string): string[] {
	const clean = text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/https?:\/\/\S*/g, ' ')
		.replace(/@[a-z0-9_]+/g, ' ')
		.replace(/([a-z])\1{2,}/g, '$1$1');
	const raw = clean.match(/\p{L}[\p{L}']*|\p{Extended_Pictographic}/gu) ?? [];
	return raw.map((token, i) => {
		const before = raw[i - 1];
		return before !== undefined && (['not', 'no', 'never'].includes(before) || before.endsWith("n't"))
			? 'not_' + token
			: token;
	});
}

function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (answer === null || typeof answer === 'boolean') return answer;
	// What is left is a number or a text.
	if (typeof answer === 'number') return answer === 1 ? true : answer === 0 ? false : null;

	// And now it can only be a text, so trim and toLowerCase are there.
	const word = answer.trim().toLowerCase();
	if (['yes', 'true', '1'].includes(word)) return true;
	if (['no', 'false', '0'].includes(word)) return false;
	return null; // We don't know, and must not guess.
}

readAnswer('Yes');

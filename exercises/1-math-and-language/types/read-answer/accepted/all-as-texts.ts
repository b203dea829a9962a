// 1 as a text is '1', and true is 'true': everything can be looked up in one place.
function readAnswer(answer: boolean | number | string | null): boolean | null {
	const word = String(answer).trim().toLowerCase();
	if (['yes', 'true', '1'].includes(word)) return true;
	return ['no', 'false', '0'].includes(word) ? false : null;
}

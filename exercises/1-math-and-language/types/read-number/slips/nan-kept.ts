// feedback: NaN
function readNumber(text: string): number | null {
	if (text.trim() === '') return null;
	return Number(text);
}

// feedback: fraction
function readNumber(text: string): number | null {
	if (text.trim() === '' || Number.isNaN(Number(text))) return null;
	return parseInt(text);
}

// feedback: 0 is a number
function readNumber(text: string): number | null {
	return Number(text) || null;
}

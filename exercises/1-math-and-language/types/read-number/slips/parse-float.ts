// feedback: parseFloat
function readNumber(text: string): number | null {
	const number = parseFloat(text);
	return Number.isNaN(number) ? null : number;
}

// feedback: `Number('')` is 0
function readNumber(text: string): number | null {
	const number = Number(text);
	return Number.isNaN(number) ? null : number;
}

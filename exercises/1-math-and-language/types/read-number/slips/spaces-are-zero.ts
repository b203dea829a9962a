// feedback: only spaces
function readNumber(text: string): number | null {
	if (text === '') return null;
	const number = Number(text);
	return Number.isNaN(number) ? null : number;
}

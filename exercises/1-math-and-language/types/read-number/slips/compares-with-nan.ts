// feedback: equals nothing
function readNumber(text: string): number | null {
	if (text.trim() === '') return null;
	const number = Number(text);
	return (number as unknown) === (NaN as unknown) ? null : number;
}

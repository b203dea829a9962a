// feedback: nobody knows
function readAnswer(answer: boolean | number | string | null): boolean | null {
	return ['yes', 'true', '1'].includes(String(answer).trim().toLowerCase());
}

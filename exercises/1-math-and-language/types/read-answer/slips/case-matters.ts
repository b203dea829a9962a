// feedback: Capital letters
function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (answer === null || typeof answer === 'boolean') return answer;
	const word = String(answer).trim();
	if (['yes', 'true', '1'].includes(word)) return true;
	if (['no', 'false', '0'].includes(word)) return false;
	return null;
}

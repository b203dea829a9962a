// feedback: `false` is an answer
function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (!answer) return null;
	if (typeof answer === 'boolean') return answer;
	const word = String(answer).trim().toLowerCase();
	if (['yes', 'true', '1'].includes(word)) return true;
	if (['no', 'false', '0'].includes(word)) return false;
	return null;
}

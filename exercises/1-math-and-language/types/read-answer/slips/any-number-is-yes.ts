// feedback: Only 1 means yes
function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (answer === null || typeof answer === 'boolean') return answer;
	if (typeof answer === 'number') return answer !== 0;
	const word = answer.trim().toLowerCase();
	if (['yes', 'true', '1'].includes(word)) return true;
	if (['no', 'false', '0'].includes(word)) return false;
	return null;
}

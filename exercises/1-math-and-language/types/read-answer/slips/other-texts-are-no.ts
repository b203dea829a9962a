// feedback: does not mean no
function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (answer === null || typeof answer === 'boolean') return answer;
	if (typeof answer === 'number') return answer === 1 ? true : answer === 0 ? false : null;
	return ['yes', 'true', '1'].includes(answer.trim().toLowerCase());
}

// feedback: every text that is not empty
function readAnswer(answer: boolean | number | string | null): boolean | null {
	return answer === null ? null : Boolean(answer);
}

function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (answer === null) return null;
	if (typeof answer === 'boolean') return answer;
	if (typeof answer === 'number') {
		if (answer === 1) return true;
		return answer === 0 ? false : null;
	}
	switch (answer.trim().toUpperCase()) {
		case 'YES':
		case 'TRUE':
		case '1':
			return true;
		case 'NO':
		case 'FALSE':
		case '0':
			return false;
		default:
			return null;
	}
}

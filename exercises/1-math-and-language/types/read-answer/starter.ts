function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (typeof answer === 'boolean') return answer;
	// TODO: numbers, texts, and null. After each question, TypeScript knows which types are left.
	return null;
}

readAnswer('Yes');

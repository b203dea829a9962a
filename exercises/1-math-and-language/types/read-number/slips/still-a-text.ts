// feedback: still a text
function readNumber(text: string): any {
	if (text.trim() === '' || Number.isNaN(Number(text))) return null;
	return text;
}

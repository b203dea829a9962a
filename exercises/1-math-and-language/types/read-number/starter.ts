function readNumber(text: string): number | null {
	// TODO: return null where the text is no number. Number('') is 0, and Number('unknown') is NaN.
	return Number(text);
}

readNumber('7.25');

function readNumber(text: string): number | null {
	// An empty text becomes a word, which Number refuses.
	const value = +(text.trim() || 'none');
	if (!isNaN(value)) {
		return value;
	} else {
		return null;
	}
}

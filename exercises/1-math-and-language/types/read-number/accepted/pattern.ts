const readNumber = (text: string): number | null =>
	/^\s*-?\d+(\.\d+)?\s*$/.test(text) ? parseFloat(text) : null;

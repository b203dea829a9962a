function readNumber(text: string): number | null {
	// Number('') is 0, also for spaces: ask before converting.
	if (text.trim() === '') return null;

	const number = Number(text);
	return Number.isNaN(number) ? null : number;
}

readNumber('7.25');

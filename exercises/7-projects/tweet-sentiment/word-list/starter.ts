/** A mood from two lists of words. */
function wordListMood(text: string, positive: string[], negative: string[]): string {
	// TODO: count the words of both lists.
	return '';
}

wordListMood('Great coffee, great cake, bad chairs', ['great', 'love'], ['bad']);

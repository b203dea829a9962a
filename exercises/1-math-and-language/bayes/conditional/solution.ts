/** The share of rows with the event among the rows in which the condition holds. */
function conditional(events: boolean[], givens: boolean[]): number {
	// What is given decides whom we count at all.
	const counted = events.filter((_, i) => givens[i]);
	return counted.filter((event) => event).length / counted.length;
}

conditional([true, true, false, true], [true, false, true, true]);

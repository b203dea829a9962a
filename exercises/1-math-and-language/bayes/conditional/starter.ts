/** The share of rows with the event among the rows in which the condition holds. */
function conditional(events: boolean[], givens: boolean[]): number {
	// TODO: count the rows that are given, and those of them with the event.
	return NaN;
}

conditional([true, true, false, true], [true, false, true, true]);

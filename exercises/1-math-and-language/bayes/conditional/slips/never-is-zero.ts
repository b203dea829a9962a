// feedback: nothing can be said
function conditional(events: boolean[], givens: boolean[]): number {
	const counted = events.filter((_, i) => givens[i]);
	return counted.filter(Boolean).length / (counted.length || 1);
}

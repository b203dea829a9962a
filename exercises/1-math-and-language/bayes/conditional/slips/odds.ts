// feedback: odds
function conditional(events: boolean[], givens: boolean[]): number {
	const counted = events.filter((_, i) => givens[i]);
	const happened = counted.filter(Boolean).length;
	return happened / (counted.length - happened);
}

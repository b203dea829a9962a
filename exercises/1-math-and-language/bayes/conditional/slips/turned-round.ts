// feedback: turned it round
function conditional(events: boolean[], givens: boolean[]): number {
	return events.filter((event, i) => event && givens[i]).length / events.filter(Boolean).length;
}

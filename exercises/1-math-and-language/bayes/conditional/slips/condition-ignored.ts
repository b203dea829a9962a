// feedback: ignores the condition
function conditional(events: boolean[], givens: boolean[]): number {
	if (!givens.includes(true)) return NaN;
	return events.filter(Boolean).length / events.length;
}

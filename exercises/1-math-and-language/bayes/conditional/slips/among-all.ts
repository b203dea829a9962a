// feedback: all rows
function conditional(events: boolean[], givens: boolean[]): number {
	const given = givens.filter(Boolean).length;
	if (given === 0) return NaN;
	return events.filter((event, i) => event && givens[i]).length / events.length;
}

// P(A and B) / P(B)
function conditional(events: boolean[], givens: boolean[]): number {
	const share = (of: (i: number) => boolean) =>
		givens.reduce((sum, _, i) => sum + Number(of(i)), 0) / givens.length;
	return share((i) => events[i]! && givens[i]!) / share((i) => givens[i]!);
}

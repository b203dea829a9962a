/** What the question "is the value at most the threshold?" takes from Gini's impurity. */
function giniGain(values: number[], labels: number[], threshold: number): number {
	// TODO: the labels of both sides, their impurities, and their shares of the members.
	return NaN;
}

giniGain([4, 30, 8, 40, 50, 20], [1, 0, 1, 0, 0, 1], 10);

// feedback: nearest neighbour alone
function vote(labels: string[]) {
	return labels[0]!;
}

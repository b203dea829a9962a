/** The most frequent label; of tied ones that with the nearest neighbour. The labels are sorted, nearest first. */
function vote(labels: string[]): string {
	// TODO: count, then choose.
	return '';
}

vote(['Gentoo', 'Adelie', 'Chinstrap', 'Chinstrap', 'Adelie']);

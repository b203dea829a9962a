function toPounds(pounds: number, shillings: number, pence: number): number {
	// TODO: turn the shillings and the pence into pounds, and add all three.
	return pounds;
}

toPounds(512, 6, 7);

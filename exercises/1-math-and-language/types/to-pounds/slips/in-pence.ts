// feedback: price in pence
function toPounds(pounds: number, shillings: number, pence: number): number {
	return pounds * 240 + shillings * 12 + pence;
}

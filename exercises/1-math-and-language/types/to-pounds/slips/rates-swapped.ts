// feedback: swapped
function toPounds(pounds: number, shillings: number, pence: number): number {
	return pounds + shillings / 12 + pence / 240;
}

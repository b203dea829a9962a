// feedback: pence are missing
function toPounds(pounds: number, shillings: number, pence: number): number {
	return pounds + shillings / 20;
}

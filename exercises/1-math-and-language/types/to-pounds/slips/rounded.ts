// feedback: rounded
function toPounds(pounds: number, shillings: number, pence: number): number {
	return Math.round((pounds + shillings / 20 + pence / 240) * 100) / 100;
}

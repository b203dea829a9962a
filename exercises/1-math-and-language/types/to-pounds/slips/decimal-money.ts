// feedback: 100 pence to the pound
function toPounds(pounds: number, shillings: number, pence: number): number {
	return pounds + shillings / 20 + pence / 100;
}

// feedback: text
function toPounds(pounds: number, shillings: number, pence: number): any {
	return (pounds + shillings / 20 + pence / 240).toFixed(4);
}

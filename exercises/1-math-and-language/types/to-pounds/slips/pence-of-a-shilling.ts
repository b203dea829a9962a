// feedback: a twelfth of a shilling
function toPounds(pounds: number, shillings: number, pence: number): number {
	return pounds + shillings / 20 + pence / 12;
}

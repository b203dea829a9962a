// feedback: written one after the other
function toPounds(pounds: number, shillings: number, pence: number): number {
	return Number(`${pounds}.${shillings}${pence}`);
}

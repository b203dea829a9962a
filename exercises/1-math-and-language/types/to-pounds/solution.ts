function toPounds(pounds: number, shillings: number, pence: number): number {
	// 20 shillings of 12 pence each: 240 pence to the pound.
	return pounds + shillings / 20 + pence / 240;
}

toPounds(512, 6, 7);

const toPounds = (pounds: number, shillings: number, pence: number): number =>
	((pounds * 20 + shillings) * 12 + pence) / 240;

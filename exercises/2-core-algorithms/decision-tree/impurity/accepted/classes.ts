function gini(labels: number[]) {
	let impurity = labels.length > 0 ? 1 : 0;
	for (const label of new Set(labels)) {
		const share = labels.filter((other) => other === label).length / labels.length;
		impurity -= share * share;
	}
	return impurity;
}

function entropy(labels: number[]) {
	let bits = 0;
	for (const label of new Set(labels)) {
		const share = labels.filter((other) => other === label).length / labels.length;
		if (share > 0) bits += -share * Math.log2(share);
	}
	return bits;
}

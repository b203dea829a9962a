// Gram–Schmidt on the columns, the ones first; then the weights from the last to the first.
function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
	const columns = [rows.map(() => 1), ...rows[0]!.map((_, j) => rows.map((row) => row[j]!))];
	const basis: number[][] = [];
	const shares = columns.map((column) => {
		let left = column;
		const parts = basis.map((direction) => {
			const part = dot(left, direction) / dot(direction, direction);
			left = left.map((value, i) => value - part * direction[i]!);
			return part;
		});
		basis.push(left);
		return parts;
	});
	const solution = columns.map(() => 0);
	for (let k = columns.length - 1; k >= 0; k--) {
		const direction = basis[k]!;
		solution[k] = dot(truths, direction) / dot(direction, direction);
		for (let j = k + 1; j < columns.length; j++) solution[k]! -= shares[j]![k]! * solution[j]!;
	}
	return { bias: solution[0]!, weights: solution.slice(1) };
}

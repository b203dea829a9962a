function project(rows: number[][], mean: number[], components: number[][]) {
	const points: number[][] = [];
	for (const row of rows) {
		const point: number[] = [];
		for (const component of components) {
			let sum = 0;
			for (let j = 0; j < mean.length; j++) sum += component[j]! * row[j]! - component[j]! * mean[j]!;
			point.push(sum);
		}
		points.push(point);
	}
	return points;
}

function reconstruct(points: number[][], mean: number[], components: number[][]) {
	const rows: number[][] = [];
	for (const point of points) {
		const row = [...mean];
		point.forEach((along, k) => components[k]!.forEach((weight, j) => (row[j]! += along * weight)));
		rows.push(row);
	}
	return rows;
}

// feedback: constant
function scalingEffect(
	trainRows: number[][],
	trainLabels: string[],
	testRows: number[][],
	testLabels: string[]
) {
	const scales = trainRows[0]!.map((_, j) => {
		const column = trainRows.map((row) => row[j]!);
		const centre = column.reduce((sum, value) => sum + value, 0) / column.length;
		const variance = column.reduce((sum, value) => sum + (value - centre) ** 2, 0) / column.length;
		return { centre, width: Math.sqrt(variance) };
	});
	const scale = (rows: number[][]) =>
		rows.map((row) => row.map((value, j) => (value - scales[j]!.centre) / scales[j]!.width));
	const accuracyOf = (train: number[][], test: number[][]) => {
		let right = 0;
		test.forEach((row, i) => {
			const distances = train.map((other) => Math.hypot(...other.map((value, j) => value - row[j]!)));
			const place = distances.indexOf(Math.min(...distances));
			if (trainLabels[place] === testLabels[i]) right++;
		});
		return right / test.length;
	};
	return { raw: accuracyOf(trainRows, testRows), scaled: accuracyOf(scale(trainRows), scale(testRows)) };
}

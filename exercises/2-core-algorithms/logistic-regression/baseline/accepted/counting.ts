function compareWithBaseline(trainTruths: number[], testTruths: number[], probabilities: number[]) {
	const survivedBefore = trainTruths.filter((truth) => truth === 1).length;
	const majority = survivedBefore > trainTruths.length - survivedBefore ? 1 : 0;
	const rate = survivedBefore / trainTruths.length;

	let right = 0;
	let baselineRight = 0;
	let surprise = 0;
	let baselineSurprise = 0;
	testTruths.forEach((truth, i) => {
		const p = probabilities[i]!;
		const predicted = p >= 0.5 ? 1 : 0;
		if (predicted === truth) right++;
		if (majority === truth) baselineRight++;
		surprise -= truth * Math.log(p) + (1 - truth) * Math.log(1 - p);
		baselineSurprise -= truth * Math.log(rate) + (1 - truth) * Math.log(1 - rate);
	});
	const n = testTruths.length;
	return {
		accuracy: right / n,
		baselineAccuracy: baselineRight / n,
		logLoss: surprise / n,
		baselineLogLoss: baselineSurprise / n
	};
}

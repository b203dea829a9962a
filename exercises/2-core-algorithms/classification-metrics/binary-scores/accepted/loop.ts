function binaryScores(truths: number[], predictions: number[]) {
	let right = 0;
	let found = 0;
	let called = 0;
	let there = 0;
	for (let i = 0; i < truths.length; i++) {
		if (truths[i] === predictions[i]) right++;
		found += truths[i]! * predictions[i]!;
		called += predictions[i]!;
		there += truths[i]!;
	}
	const precision = called > 0 ? found / called : 0;
	const recall = there > 0 ? found / there : 0;
	const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
	return { accuracy: right / truths.length, precision, recall, f1 };
}

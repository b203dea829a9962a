function scoreChances(truths: number[], chances: number[]) {
	let right = 0;
	let loss = 0;
	for (let i = 0; i < truths.length; i++) {
		const chance = Math.min(Math.max(chances[i]!, 1e-15), 1 - 1e-15);
		if (truths[i] === 1) {
			if (chance >= 0.5) right++;
			loss -= Math.log(chance);
		} else {
			if (chance < 0.5) right++;
			loss -= Math.log1p(-chance);
		}
	}
	const accuracy = right / truths.length;
	return {
		accuracy,
		standardError: Math.sqrt(accuracy * (1 - accuracy)) / Math.sqrt(truths.length),
		logLoss: loss / truths.length
	};
}

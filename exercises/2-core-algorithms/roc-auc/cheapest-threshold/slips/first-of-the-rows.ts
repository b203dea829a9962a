// feedback: comes first in
const cheapestThreshold = (truths: number[], scores: number[], missCost: number, alarmCost: number) =>
	[Infinity, ...scores]
		.map((threshold) => ({
			threshold,
			cost: truths.reduce((s, t, i) => s + (scores[i]! >= threshold ? (1 - t) * alarmCost : t * missCost), 0)
		}))
		.reduce((a, b) => (b.cost < a.cost ? b : a));

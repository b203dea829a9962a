// feedback: one neighbour too many
import * as ml from 'stagecoach/ml';

function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
) {
	const orders = validationRows.map((query) => {
		const distances = trainRows.map((row) => Math.hypot(...row.map((value, j) => value - query[j]!)));
		return [...distances.keys()].sort((a, b) => distances[a]! - distances[b]!);
	});
	const vote = (labels: string[]) => {
		const count = (label: string) => labels.filter((other) => other === label).length;
		return labels.reduce((best, label) => (count(label) > count(best) ? label : best));
	};
	const accuracies = candidates.map(
		(k) =>
			orders.filter(
				(order, i) => vote(order.slice(0, k + 1).map((place) => trainLabels[place]!)) === validationLabels[i]
			).length / orders.length
	);
	return { k: candidates[accuracies.indexOf(Math.max(...accuracies))]!, accuracies };
}

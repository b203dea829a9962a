import { type MatrixLike, toMatrix } from '../array-like.ts';
import { type Figure, figure } from './figure.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { type Labels, labelNames } from './labels.ts';
import { scatterplot } from './scatterplot.ts';
import { takeOptions } from '../options.ts';

export interface DecisionBoundaryOptions extends Labels {
	/** Points of the grid along each axis. Default: 60. */
	resolution?: number;
	/** Name of the class whose probability is drawn, beside its colours. Default: none. */
	className?: string;
}

/**
 * The probability that a classifier of two features gives to its second class, as filled contours, with the data as
 * points. The prediction changes at 0.5. scikit-learn's `DecisionBoundaryDisplay`. O(resolution²)
 * answers.
 *
 * @param predictProba called once with all points of the grid (m × 2); gives m probabilities, or
 *   m rows of class probabilities of which the last is taken
 * @param X n × 2
 * @param y n labels, the groups of the points
 * @throws RangeError when X does not have two columns
 * @example
 * decisionBoundary((grid) => model.predictProba(grid), X, y, { xLabel: 'age (years)', yLabel: 'fare (pounds)' });
 */
export function decisionBoundary(
	predictProba: (X: number[][]) => ArrayLike<number> | ArrayLike<number>[],
	X: MatrixLike,
	y: ArrayLike<GroupLabel>,
	options: DecisionBoundaryOptions = {}
): Figure {
	const {
		resolution = 60,
		className,
		...labels
	} = takeOptions(options, 'decisionBoundary', 'resolution', 'className', ...labelNames);
	const points = toMatrix(X, 'X');
	if (points[0]?.length !== 2) {
		throw new RangeError(`A decision boundary is drawn over 2 features; X has ${points[0]?.length ?? 0}.`);
	}
	const first = points.map(([value = 0]) => value);
	const second = points.map(([, value = 0]) => value);
	const xs = gridLine(first, resolution);
	const ys = gridLine(second, resolution);
	const answers = predictProba(ys.flatMap((b) => xs.map((a) => [a, b])));
	const probabilities = Array.from<ArrayLike<number> | number, number>(answers, lastOf);
	const contour = {
		type: 'contour',
		x: xs,
		y: ys,
		z: ys.map((_, row) => probabilities.slice(row * xs.length, (row + 1) * xs.length)),
		contours: { start: 0, end: 1, size: 0.1, showlines: false },
		// Straight between the points of the grid: a tree's borders have corners.
		line: { smoothing: 0 },
		colorbar: {
			title: {
				text: className === undefined ? 'probability' : `probability of ${className}`,
				side: 'right' // above the bar it would take a third of a phone's width
			}
		}
	};
	const scatter = scatterplot({ x: first, y: second, color: y, ...labels });
	// Beside the map the legend would lie on the colour bar, above it on a title of two lines.
	const legend = { orientation: 'h', x: 0, y: -0.25, yanchor: 'top' };
	return figure([contour, ...scatter.data], { ...scatter.layout, legend });
}

/** Evenly spaced values over the range of the data and a tenth more on each side. */
function gridLine(values: number[], count: number): number[] {
	const low = values.reduce((a, b) => Math.min(a, b), Infinity);
	const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
	const margin = (high - low) * 0.1 || 1;
	const step = (high - low + 2 * margin) / (count - 1);
	return Array.from({ length: count }, (_, i) => low - margin + i * step);
}

function lastOf(answer: ArrayLike<number> | number): number {
	return typeof answer === 'number' ? answer : (answer[answer.length - 1] ?? NaN);
}

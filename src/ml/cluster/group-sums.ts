import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { squaredDistance } from './squared-distance.ts';

/** The weighted sum of the rows of each group, kept up to date as rows change their group: in the end few do. */
export class GroupSums {
	readonly #samples: DenseMatrix;
	readonly #sums: DenseMatrix;
	/** The weights of its rows together. */
	readonly #sizes: Float64Array;
	/** How many of its rows have a weight: sums of weights need not come back to 0. */
	readonly #counts: Int32Array;
	readonly #weights: Float64Array;
	/** The group in which each row is counted. */
	readonly #labels: Int32Array;

	/** @param groups how many */
	constructor(samples: DenseMatrix, weights: Float64Array, groups: number) {
		this.#weights = weights;
		this.#counts = new Int32Array(groups);
		this.#samples = samples;
		this.#sums = zeros(groups, samples.columns);
		this.#sizes = new Float64Array(groups);
		this.#labels = new Int32Array(samples.rows).fill(-1);
	}

	/** Rows go where these labels say. O(p) for each that changes. */
	follow(labels: Int32Array): this {
		for (let i = 0; i < labels.length; i++) {
			const from = this.#labels[i]!;
			const to = labels[i]!;
			if (from === to) continue;
			if (from >= 0) this.#count(i, from, -1);
			this.#count(i, to, 1);
			this.#labels[i] = to;
		}
		return this;
	}

	/** @param centers where the groups were, for groups that are left without rows */
	means(centers: DenseMatrix): DenseMatrix {
		const means = { ...this.#sums, data: this.#sums.data.slice() };
		const sizes = this.#sizes.map((size, group) => (this.#counts[group] === 0 ? 0 : size));
		if (sizes.includes(0)) this.#fillEmpty(centers, means, sizes);
		sizes.forEach((size, c) => {
			const mean = rowOf(means, c);
			// Without any weight: the middle of all rows, which lies at 0. So scikit-learn does it.
			for (let j = 0; j < mean.length; j++) mean[j] = size === 0 ? 0 : mean[j]! / size;
		});
		return means;
	}

	#count(row: number, group: number, sign: 1 | -1): void {
		const { data, columns } = this.#samples;
		const sums = this.#sums.data;
		const weight = sign * this.#weights[row]!;
		if (weight === 0) return;
		this.#sizes[group]! += weight;
		this.#counts[group]! += sign;
		const [from, to] = [row * columns, group * columns];
		for (let j = 0; j < columns; j++) sums[to + j]! += weight * data[from + j]!;
	}

	/** A group without rows takes the row that lies farthest from its centre, as in scikit-learn. */
	#fillEmpty(centers: DenseMatrix, sums: DenseMatrix, sizes: Float64Array): void {
		const { data, columns } = this.#samples;
		const [labels, weights] = [this.#labels, this.#weights];
		const distances = Float64Array.from(labels, (label, i) =>
			weights[i] === 0 ? -1 : squaredDistance(data, i * columns, centers.data, label * columns, columns)
		);
		const farthest = Uint32Array.from(labels.keys()).sort((a, b) => distances[b]! - distances[a]!);
		const empty = [...sizes.keys()].filter((c) => sizes[c] === 0);
		empty.forEach((group, i) => {
			const row = farthest[i]!;
			const weight = weights[row]!;
			const from = rowOf(sums, labels[row]!);
			const to = rowOf(sums, group);
			rowOf(this.#samples, row).forEach((value, j) => {
				from[j]! -= weight * value;
				to[j] = weight * value;
			});
			sizes[labels[row]!]! -= weight;
			sizes[group] = weight;
		});
	}
}

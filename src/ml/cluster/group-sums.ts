import { type DenseMatrix, rowOf, zeros } from '../matrix/dense-matrix.ts';
import { squaredDistance } from './squared-distance.ts';

/** The sum of the rows of each group, kept up to date as rows change their group: in the end few do. */
export class GroupSums {
	readonly #samples: DenseMatrix;
	readonly #sums: DenseMatrix;
	readonly #sizes: Float64Array;
	/** The group in which each row is counted. */
	readonly #labels: Int32Array;

	/** @param groups how many */
	constructor(samples: DenseMatrix, groups: number) {
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
		const sizes = this.#sizes.slice();
		if (sizes.includes(0)) fillEmpty(this.#samples, this.#labels, centers, means, sizes);
		sizes.forEach((size, c) => {
			const mean = rowOf(means, c);
			for (let j = 0; j < mean.length; j++) mean[j]! /= size;
		});
		return means;
	}

	#count(row: number, group: number, sign: 1 | -1): void {
		const { data, columns } = this.#samples;
		const sums = this.#sums.data;
		this.#sizes[group]! += sign;
		const [from, to] = [row * columns, group * columns];
		for (let j = 0; j < columns; j++) sums[to + j]! += sign * data[from + j]!;
	}
}

/** A group without rows takes the row that lies farthest from its centre, as in scikit-learn. */
function fillEmpty(
	samples: DenseMatrix,
	labels: Int32Array,
	centers: DenseMatrix,
	sums: DenseMatrix,
	sizes: Float64Array
): void {
	const { data, columns } = samples;
	const distances = Float64Array.from(labels, (label, i) =>
		squaredDistance(data, i * columns, centers.data, label * columns, columns)
	);
	const farthest = Uint32Array.from(labels.keys()).sort((a, b) => distances[b]! - distances[a]!);
	const empty = [...sizes.keys()].filter((c) => sizes[c] === 0);
	empty.forEach((group, i) => {
		const row = farthest[i]!;
		const from = rowOf(sums, labels[row]!);
		rowOf(samples, row).forEach((value, j) => (from[j]! -= value));
		rowOf(sums, group).set(rowOf(samples, row));
		sizes[labels[row]!]!--;
		sizes[group] = 1;
	});
}

import { type LabelsLike, toLabels, toVector, type VectorLike } from '../array-like.ts';
import { encodeLabels } from '../estimator/encode-labels.ts';
import { Transformer } from '../estimator/transformer.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { Shape } from '../estimator/require-shape.ts';

/**
 * Labels as numbers: 0 for the first of the sorted labels, 1 for the next. For y; columns of X take an
 * `OrdinalEncoder`. scikit-learn's `LabelEncoder`. `fit` is O(n + k log k) for k kinds of labels, `transform` O(m).
 *
 * @example
 * const encoder = new LabelEncoder<string>();
 * encoder.fitTransform(['cat', 'dog', 'cat']); // [0, 1, 0]
 * encoder.inverseTransform([1]); // ['dog']
 */
export class LabelEncoder<Label extends GroupLabel = GroupLabel> extends Transformer<
	object,
	{ classes: Label[] },
	LabelsLike<Label>,
	number[]
> {
	static override readonly className: string = 'LabelEncoder';

	constructor() {
		super({}, {});
	}

	/** Each kind of label once, sorted. @throws Error before `fit` */
	get classes_(): Label[] {
		return [...this.learned.classes];
	}

	/**
	 * @param y n labels
	 * @throws TypeError when a label is missing
	 */
	fit(y: LabelsLike<Label>): this {
		return this.learn({ classes: encodeLabels(y).classes });
	}

	/**
	 * @param y m labels
	 * @returns m numbers
	 * @throws RangeError for a label that `fit` has not seen
	 */
	transform(y: LabelsLike<Label>): number[] {
		const places = new Map(this.learned.classes.map((label, place) => [label, place]));
		return toLabels(y).map((label, i) => {
			const place = places.get(label);
			if (place !== undefined) return place;
			throw new RangeError(`Row ${i} of y is ${String(label)}, which this LabelEncoder has not seen in fit.`);
		});
	}

	/**
	 * @param codes m numbers
	 * @returns m labels
	 * @throws RangeError for a number of no label
	 */
	inverseTransform(codes: VectorLike): Label[] {
		const { classes } = this.learned;
		return toVector(codes, 'codes').map((code) => {
			const label = classes[code];
			if (label !== undefined) return label;
			throw new RangeError(`${code} is the number of no label: there are 0 to ${classes.length - 1}.`);
		});
	}

	protected override get stateShape(): Shape {
		return { classes: 'label k' };
	}
}

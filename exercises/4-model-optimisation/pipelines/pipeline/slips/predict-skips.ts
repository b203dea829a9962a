// feedback: hands the rows to the last step as they come
import * as ml from 'stagecoach/ml';

type Rows = (number | null)[][];

interface Step {
	fit(rows: Rows, labels: number[]): unknown;
	transform?(rows: Rows): Rows;
	predict?(rows: Rows): number[];
}

class Pipeline {
	transformers: Step[];
	model: Step;

	constructor(steps: Step[]) {
		this.transformers = steps.slice(0, -1);
		this.model = steps.at(-1)!;
	}

	fit(rows: Rows, labels: number[]): this {
		let made = rows;
		for (const step of this.transformers) {
			step.fit(made, labels);
			made = step.transform!(made);
		}
		this.model.fit(made, labels);
		return this;
	}

	predict(rows: Rows): number[] {
		return this.model.predict!(rows);
	}
}

/** Makes a pipeline from names of steps. Leave it as it is. */
function build(names: ('fill' | 'log' | 'scale' | 'select' | 'nearest')[]): Pipeline {
	const make = {
		fill: () => new ml.SimpleImputer({ strategy: 'median' }),
		log: () => new ml.FunctionTransformer({ func: (rows) => rows.map((row) => row.map(Math.log1p)) }),
		scale: () => new ml.StandardScaler(),
		select: () => new ml.SelectKBest({ k: 1 }),
		nearest: () => new ml.KNeighborsClassifier({ nNeighbors: 1 })
	};
	return new Pipeline(names.map((name) => make[name]() as Step));
}

import * as ml from 'stagecoach/ml';

type Rows = (number | null)[][];

interface Step {
	fit(rows: Rows, labels: number[]): unknown;
	transform?(rows: Rows): Rows;
	predict?(rows: Rows): number[];
}

class Pipeline {
	#pipe: ml.Pipeline;

	constructor(steps: Step[]) {
		this.#pipe = ml.makePipeline(...(steps as unknown as ml.Model[]));
	}

	fit(rows: Rows, labels: number[]): this {
		this.#pipe.fit(rows, labels);
		return this;
	}

	predict(rows: Rows): number[] {
		return this.#pipe.predict(rows);
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

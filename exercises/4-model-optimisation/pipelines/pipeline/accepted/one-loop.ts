import * as ml from 'stagecoach/ml';

type Rows = (number | null)[][];

interface Step {
	fit(rows: Rows, labels: number[]): unknown;
	transform?(rows: Rows): Rows;
	predict?(rows: Rows): number[];
}

class Pipeline {
	steps;

	constructor(steps: Step[]) {
		this.steps = [...steps];
	}

	#run(rows: Rows, labels?: number[]): number[] {
		for (let i = 0; i < this.steps.length - 1; i++) {
			if (labels) this.steps[i]!.fit(rows, labels);
			rows = this.steps[i]!.transform!(rows);
		}
		const last = this.steps[this.steps.length - 1]!;
		if (labels) last.fit(rows, labels);
		return labels ? [] : last.predict!(rows);
	}

	fit(rows: Rows, labels: number[]) {
		this.#run(rows, labels);
		return this;
	}

	predict(rows: Rows) {
		return this.#run(rows);
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

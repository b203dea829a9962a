import * as ml from 'stagecoach/ml';

type Rows = (number | null)[][];

interface Step {
	fit(rows: Rows, labels: number[]): unknown;
	transform?(rows: Rows): Rows;
	predict?(rows: Rows): number[];
}

class Pipeline {
	first: Step;
	rest: Pipeline | undefined;

	constructor([first, ...rest]: Step[]) {
		this.first = first!;
		this.rest = rest.length > 0 ? new Pipeline(rest) : undefined;
	}

	fit(rows: Rows, labels: number[]): this {
		this.first.fit(rows, labels);
		this.rest?.fit(this.first.transform!(rows), labels);
		return this;
	}

	predict(rows: Rows): number[] {
		return this.rest ? this.rest.predict(this.first.transform!(rows)) : this.first.predict!(rows);
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

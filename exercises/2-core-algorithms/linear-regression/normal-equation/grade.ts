import { grade, many } from 'stagecoach/grading';

interface Model {
	weights: number[];
	bias: number;
}

interface Learner {
	fitNormalEquation(rows: number[][], truths: number[]): Model;
}

type Arguments = [rows: number[][], truths: number[]];

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const columnsOf = (rows: number[][]) => rows[0]!.map((_, j) => rows.map((row) => row[j]!));

/** Gauss–Jordan with the largest pivot. @throws RangeError when a column is a mixture of the others */
function eliminate(matrix: number[][], values: number[]): number[] {
	const table = matrix.map((row, i) => [...row, values[i]!]);
	const largest = Math.max(...matrix.flat().map(Math.abs));
	for (let k = 0; k < table.length; k++) {
		const below = table.slice(k).map((row) => Math.abs(row[k]!));
		const pivot = k + below.indexOf(Math.max(...below));
		[table[k], table[pivot]] = [table[pivot]!, table[k]!];
		if (Math.abs(table[k]![k]!) < 1e-9 * largest) throw new RangeError('There is no one best answer.');
		for (let i = 0; i < table.length; i++) {
			if (i === k) continue;
			const share = table[i]![k]! / table[k]![k]!;
			table[i] = table[i]!.map((value, j) => value - share * table[k]![j]!);
		}
	}
	return table.map((row, k) => row.at(-1)! / row[k]!);
}

/** Least squares on columns, with something added to the diagonal. */
function solveColumns(columns: number[][], truths: number[], penalty = 0): number[] {
	const square = columns.map((a, j) => columns.map((b, k) => dot(a, b) + (j === k ? penalty : 0)));
	return eliminate(
		square,
		columns.map((column) => dot(column, truths))
	);
}

const withOnes = (rows: number[][]) => rows.map((row) => [...row, 1]);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
function fit(...[rows, truths]: Arguments): Model {
	const d = rows[0]?.length ?? 0;
	if (d === 0 || rows.length <= d || rows.length !== truths.length || rows.some((row) => row.length !== d)) {
		throw new RangeError('There is no one best answer.');
	}
	const solution = solveColumns(columnsOf(withOnes(rows)), truths);
	return { weights: solution.slice(0, -1), bias: solution.at(-1)! };
}

function oneByOne(...[rows, truths]: Arguments): Model {
	const columns = columnsOf(rows);
	const weights = columns.map((column) => fit(columnsOf([column]), truths).weights[0]!);
	return { weights, bias: mean(truths) - dot(weights, columns.map(mean)) };
}

function ridge(penalty: number) {
	return (...[rows, truths]: Arguments): Model => {
		const solution = solveColumns(columnsOf(withOnes(rows)), truths, penalty);
		return { weights: solution.slice(0, -1), bias: solution.at(-1)! };
	};
}

const mistakes = [
	{
		answer: (...[rows, truths]: Arguments) => ({ weights: solveColumns(columnsOf(rows), truths), bias: 0 }),
		says: 'Your model goes through the origin: the intercept is missing. Put a 1 at the end of each row; its weight is the bias.'
	},
	{
		answer: (...args: Arguments) => {
			const { weights, bias } = fit(...args);
			return { weights: [...weights.slice(1), bias], bias: weights[0]! };
		},
		says: 'You took the bias from the wrong end of the solution. The ones stand last in each row, so the bias is the last number.'
	},
	{
		answer: (...args: Arguments) => ({ ...fit(...args), bias: mean(args[1]) }),
		says: 'The weights are right, and the bias is the mean of the truths. That is the height at the mean row; the bias is the height where all columns are 0.'
	},
	{
		answer: (...args: Arguments) => ({ ...fit(...args), bias: 0 }),
		says: 'The weights are right, and the bias is 0. It is the weight of the column of ones.'
	},
	{
		answer: oneByOne,
		says: 'You fitted one column at a time. Columns share what they explain: all weights must be solved for together.'
	},
	{
		answer: ridge(1),
		says: 'Your weights are pulled towards 0: something was added to the diagonal of AᵀA, as ridge regression does. Here nothing is added.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('fitNormalEquation', {
		title: 'the example, and a line through two points',
		inputs: [
			[
				[
					[0, 0],
					[1, 0],
					[0, 1],
					[1, 1]
				],
				[1, 3, 0, 4]
			],
			[
				[[1], [3]],
				[5, 1]
			]
		],
		expected: fit,
		tolerance: 1e-4,
		mistakes
	}),
	compare('fitNormalEquation', {
		title: 'right for any rows',
		inputs: ({ random }) =>
			many(15, (): Arguments => {
				const d = random.integer(1, 4);
				const truth = random.normals(d, { mean: 1, sd: 3 });
				const rows = many(random.integer(d + 3, 25), () => {
					const shared = random.normal({ mean: 0, sd: 1 });
					return random.normals(d, { mean: 3, sd: 1.5 }).map((x) => x + shared);
				});
				return [rows, rows.map((row) => dot(row, truth) + random.normal({ mean: 20, sd: 2 }))];
			}),
		expected: fit,
		tolerance: 1e-4,
		mistakes
	}),
	check(
		'442 patients: the weights that scikit-learn finds for three raw columns',
		async ({ learner, load, expect }) => {
			const patients = await load('diabetes');
			const model = await learner.fitNormalEquation(
				patients.map(({ bmi, bp, ltg }) => [bmi, bp, ltg]),
				patients.map(({ progression }) => progression)
			);
			expect(model).toEqual(
				{ weights: [6.500051, 0.902963, 49.577138], bias: -334.88117 },
				{ tolerance: 1e-4, what: 'the model of BMI, blood pressure and ltg' }
			);
		}
	)
]);

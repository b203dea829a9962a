import { describe } from 'vitest';
import { expectTold, openMistakes, type Told } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();

/** Each cell imports the library on its first line. */
function withLibrary(table: Told[]): Told[] {
	const lead = "import * as ml from 'stagecoach/ml';\n";
	return table.map(([what, cell, ...rest]) => [what, lead + String(cell), ...rest]);
}

describe('stagecoach/ml', () => {
	expectTold(
		() => mistakes,
		withLibrary([
			[
				'a model that has not learned',
				'new ml.LogisticRegression().predict([[1]]);',
				'2:29',
				'`model.fit(XTrain, yTrain)`'
			],
			[
				'a scaler that has seen nothing',
				'new ml.StandardScaler().transform([[1]]);',
				'2:25',
				'`scaler.fit(XTrain)`'
			],
			[
				'a list for a matrix',
				'new ml.LogisticRegression().fit([1, 2], [0, 1]);',
				'2:29',
				'`values.map((value) => [value])`'
			],
			[
				'other columns than in fit',
				'const model = new ml.LogisticRegression().fit([[1, 2], [2, 1]], [0, 1]);\nmodel.predict([[1]]);',
				'3:7',
				'same columns as `fit`'
			],
			['labels of one kind', 'new ml.LogisticRegression().fit([[1], [2]], [0, 0]);', '2:29', '`stratify`'],
			[
				'fewer labels than rows',
				'new ml.LogisticRegression().fit([[1], [2]], [0]);',
				'2:29',
				'there are 2 and 1'
			],
			['fewer predictions than labels', 'ml.accuracyScore([1, 2], [1]);', '2:4', 'there are 2 and 1'],
			['a missing value', 'new ml.LogisticRegression().fit([[1], [NaN]], [0, 1]);', '2:29', '`fillNull`'],
			['a text', "ml.mean(['a', 'b']);", '2:4', '`getDummies`'],
			['an empty list', 'ml.mean([]);', '2:4', 'too short'],
			['rows of several lengths', 'new ml.StandardScaler().fit([[1, 2], [3]]);', '2:25', 'odd one'],
			[
				'the name of scikit-learn',
				'const model = new ml.LogisticRegression().fit([[1], [2]], [0, 1]);\nmodel.predict_proba([[1]]);',
				'3:7',
				'Did you mean `predictProba`?'
			],
			[
				'a class in small letters',
				'new ml.logisticRegression();',
				'2:1',
				'Did you mean `LogisticRegression`?'
			],
			['a class without new', 'ml.LogisticRegression();', '2:4', '`new ml.LogisticRegression(…)`']
		])
	);
});

describe('stagecoach/data', () => {
	const load = "import { load } from 'stagecoach/data';\n";
	expectTold(
		() => mistakes,
		[
			['a data set that does not exist', `${load}await load('titanik');`, '2:7', 'Did you mean `titanic`?'],
			['a data set unlike any other', `${load}await load('weather');`, '2:7', '`await load('],
			[
				'rows that are not waited for',
				`${load}load('titanic').filter((row) => row);`,
				'2:17',
				"`(await load('titanic')).filter(…)`"
			],
			[
				'rows in a variable that are not waited for',
				`${load}const rows = load('titanic');\nrows.filter((row) => row);`,
				'3:6',
				"`const rows = await load('titanic')`"
			],
			[
				'rows of another cell that are not waited for',
				{ a: `${load}const rows = load('titanic');`, cell: 'for (const row of rows) row;' },
				'1:19',
				'`await rows`'
			],
			[
				'rows taken for a frame',
				`${load}const rows = await load('titanic');\nrows.column('age');`,
				'3:6',
				"`load('titanic', { as: 'frame' })`"
			],
			[
				'a misspelt column of a row',
				`${load}const rows = await load('titanic');\nrows[0].cabinn.length;`,
				'3:16',
				'`rows[0].cabinn` is undefined'
			]
		]
	);
});

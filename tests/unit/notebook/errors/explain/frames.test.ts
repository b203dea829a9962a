import { describe } from 'vitest';
import { expectTold, openMistakes, type Told } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();

/** The frame that all cells use, in a cell above. */
const frame = [
	"import * as dfd from 'danfojs';",
	"import * as pd from 'stagecoach/pd';",
	"const frame = new dfd.DataFrame({ age: [1, 2, 3], name: ['a', 'b', 'c'], fare: [1.5, 2, 3] });"
].join('\n');

function withFrame(table: Told[]): Told[] {
	return table.map(([what, cell, ...rest]) => [what, { frame, cell: String(cell) }, ...rest]);
}

const columns = '`age`, `name`, `fare`';

describe('a column that does not exist', () => {
	expectTold(
		() => mistakes,
		withFrame([
			['asked for', "frame.column('aeg').mean();", '1:7', 'no column `aeg`', 'Did you mean `age`?', columns],
			['as a property', 'frame.aeg.mean();', '1:11', 'no column `aeg`', 'Did you mean `age`?', columns],
			['in brackets', "frame['aeg'].mean();", '1:14', 'Did you mean `age`?'],
			['in loc', "frame.loc({ columns: ['aeg'] });", '1:7', 'Did you mean `age`?'],
			['to sort by', "frame.sortValues('aeg');", '1:7', 'Did you mean `age`?'],
			['to drop', "frame.drop({ columns: ['aeg'] });", '1:7', 'Did you mean `age`?'],
			['as an index', "frame.setIndex({ column: 'aeg' });", '1:7', 'Did you mean `age`?'],
			['to fill', "frame.fillNa([0], { columns: ['aeg'] });", '1:7', 'Did you mean `age`?'],
			['of a group', "frame.groupby(['name']).col(['aeg']).mean();", '1:25', 'Did you mean `age`?'],
			[
				'that was set like a property',
				"frame['total'] = [1, 2, 3];\nframe.column('total').print();",
				'2:7',
				"`const next = frame.addColumn('total', values)`"
			],
			['of pd', "pd.sortValues(frame, 'aeg');", '1:4', 'Did you mean `age`?'],
			['unlike any other', "pd.sortValues(frame, 'cabin');", '1:4', 'upper and lower case'],
			['to merge on', "dfd.merge({ left: frame, right: frame, on: ['id'], how: 'inner' });", '1:5', '`on`']
		])
	);
});

describe('values of a frame', () => {
	expectTold(
		() => mistakes,
		withFrame([
			['too few for a column', "frame.addColumn('x', [1, 2]);", '1:7', '3 rows, and there are 2 values'],
			['one for a column', "frame.addColumn('x', 1);", '1:7', '`Array(frame.shape[0]).fill(0)`'],
			['none for a column', "frame.addColumn('x');", '1:7', 'undefined'],
			['too few for a column of pd', "pd.withColumn(frame, 'x', [1, 2]);", '1:4', 'one value for each row'],
			['of two lengths', 'frame.age.add(new dfd.Series([1, 2]));', '1:11', '3 values and the other 2'],
			[
				'of several lengths in a new frame',
				'new dfd.DataFrame({ a: [1, 2], b: [1] });',
				'1:1',
				'as many values'
			],
			[
				'that are texts',
				"frame.column('name').add(1);",
				'1:22',
				'`add` needs numbers',
				"`frame.loc({ columns: ['age', 'fare'] })`"
			],
			['that are texts in one of the columns', 'frame.mean();', '1:7', '`mean` needs numbers'],
			['that are texts, whose spread is asked', "frame.column('name').std();", '1:22', '`std` needs numbers'],
			[
				'that are texts in a group',
				"frame.groupby(['age']).col(['name']).mean();",
				'1:38',
				'`name` holds texts'
			],
			['that are numbers under str', "frame.column('age').str.toUpperCase();", '1:21', "`.asType('string')`"],
			[
				'that come twice in an index',
				'frame.setIndex({ index: [1, 1, 2] });',
				'1:7',
				'no label may come twice'
			],
			[
				'with two columns of one name',
				"new dfd.DataFrame([[1, 2]], { columns: ['a', 'a'] });",
				'1:1',
				'same name'
			],
			['of a type that does not exist', "frame.asType('age', 'integer');", '1:7', '`int32`'],
			['asked for past the end', 'frame.iloc({ rows: [5] });', '1:7', 'no row `5`', 'from 0 to 2'],
			['asked for from the end', 'frame.iloc({ rows: [-1] });', '1:7', '`frame.tail(5)`'],
			['with a label that does not exist', 'frame.loc({ rows: [7] });', '1:7', '`frame.index`']
		])
	);
});

describe('a frame', () => {
	expectTold(
		() => mistakes,
		withFrame([
			[
				'changed in place',
				"const next = frame.sortValues('age', { inplace: true });\nnext.head(2);",
				'2:6',
				'`inplace: true`',
				'`sortValues` gives nothing back'
			],
			[
				'changed in place in a chain',
				"frame.addColumn('x', [1, 2, 3], { inplace: true }).print();",
				'1:52',
				'`addColumn` gives nothing back'
			],
			[
				'asked with a comparison of JavaScript',
				'frame.query(frame.age > 1);',
				'1:7',
				"`frame.query(frame.column('age').gt(18))`"
			],
			['asked with a text', "frame.query('age > 1');", '1:7', 'true or false for each row'],
			['grouped by a name alone', "frame.groupby('name').col(['age']).mean();", '1:7', "`groupby(['name'])`"],
			['located with a name alone', "frame.loc({ columns: 'age' });", '1:7', "`{ columns: ['age'] }`"],
			['with the name of pandas', "frame.groupBy(['name']);", '1:7', 'Did you mean `groupby`?'],
			[
				'with a method of pd',
				'frame.dropDuplicates();',
				'1:7',
				'`dropDuplicates(frame, …)` of `stagecoach/pd`'
			],
			['with a method of lists', 'frame.map((row) => row);', '1:7', '`toRecords(frame).map(…)`'],
			['in a loop', 'for (const row of frame) row;', '1:19', '`toRecords(frame)`'],
			['whose column is in a loop', 'for (const age of frame.age) age;', '1:25', '`frame.age.values`'],
			['with a length', 'frame.length.toFixed();', '1:14', '`frame.shape`'],
			['as JSON', 'JSON.stringify(frame);', '1:6', '`JSON.stringify(toRecords(frame))`'],
			['that is a list, for pd', 'pd.describe([1, 2]);', '1:4', '`fromRecords(rows)`'],
			[
				'that is not waited for, for pd',
				"import { load } from 'stagecoach/data';\npd.describe(load('titanic', { as: 'frame' }));",
				'2:4',
				'`await`'
			],
			['of pd with the name of danfo', "pd.groupby(frame, ['name']);", '1:4', 'Did you mean `groupBy`?']
		])
	);
});

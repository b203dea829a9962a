import { median } from 'stagecoach/ml';

function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const agesOf = (rows: Row[]) => rows.flatMap(({ age }) => age ?? []);
	const guess = (pclass: number) => {
		const ages = agesOf(train.filter((row) => row.pclass === pclass));
		return median(ages.length > 0 ? ages : agesOf(train));
	};
	const fill = (rows: Row[]) =>
		rows.map((row) => ({ ...row, age: row.age ?? guess(row.pclass), ageMissing: Number(row.age === null) }));
	return { train: fill(train), test: fill(test) };
}

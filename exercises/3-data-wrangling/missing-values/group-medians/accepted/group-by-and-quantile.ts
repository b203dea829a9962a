import { quantile } from 'stagecoach/ml';

function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const known = rows.filter((row): row is { pclass: number; age: number } => row.age !== null);
	const medianOf = (group: { age: number }[]) =>
		quantile(
			group.map(({ age }) => age),
			0.5
		);
	const groups = Object.groupBy(known, ({ pclass }) => pclass);
	const byClass = Object.fromEntries(
		Object.entries(groups).map(([pclass, group]) => [pclass, medianOf(group ?? [])])
	);
	return { overall: medianOf(known), byClass };
}

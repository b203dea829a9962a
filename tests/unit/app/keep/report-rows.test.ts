import { expect, it } from 'vitest';
import { toRows } from '#app/keep/report-rows.ts';
import { makeReport } from '#storage/backup/report.ts';

it('says of each kind of work what happens to it, and leaves out what the backup does not hold', () => {
	const report = makeReport();
	report.texts = { new: 2, newer: 1, stay: 1, same: 40, kept: 2 };
	report.tasks = { new: 0, newer: 3, stay: 0, same: 0, kept: 0 };
	expect(toRows(report).map(({ name, phrases }) => [name, ...phrases])).toEqual([
		[
			...['Texts in lessons', '2 new', '1 newer in the backup', '1 newer here: they stay'],
			...['40 here already', '2 older kept among the earlier texts of their cells']
		],
		['Progress of tasks', '3 get further']
	]);
});

it('an empty backup has no rows', () => {
	expect(toRows(makeReport())).toEqual([]);
});

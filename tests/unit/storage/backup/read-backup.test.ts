import { describe, expect, it } from 'vitest';
import { toJson } from '#storage/backup/json.ts';
import { readBackup } from '#storage/backup/read-backup.ts';

const head = `{"format":"stagecoach-backup","version":1,"savedAt":"2026-11-26T10:00:00.000Z","count":3,"records":[`;
const draft = { lesson: 'statistics', cell: 'mean', source: 'const x = "ü\n"', savedAt: 4 };
const attempt = {
	...{ lesson: 'statistics', task: 'mean', at: 5, source: 'x', outcome: 'passed', summary: '' },
	...{ passed: 1, total: 1 }
};
const line = (store: string, value: unknown) => `${toJson({ store, value })},`;
const read = (...lines: string[]) => readBackup(new Blob([lines.join('\n')]));

const whole = [
	head,
	line('drafts', draft),
	line('attempts', attempt),
	line('days', { day: '2026-11-26', runs: 2, passed: 1 }),
	'{}',
	']}',
	''
];

it('reads what was written', async () => {
	const { savedAt, contents, problems } = await read(...whole);
	expect(savedAt).toBe(Date.UTC(2026, 10, 26, 10));
	expect(contents).toMatchObject({
		drafts: [draft],
		attempts: [attempt],
		days: [{ runs: 2 }],
		notebooks: []
	});
	expect(problems).toEqual([]);
});

it('bytes of widgets and files come back as they were', async () => {
	const values = {
		'file 1': { name: 'a.csv', size: 3, type: '', bytes: new Uint8Array([1, 2, 255]) },
		'pad 1': [new Float64Array([0.25, 1])]
	};
	const options = {
		...{ format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', decimal: '.', thousands: '' },
		...{ dateOrder: 'ymd', header: true, missing: [], columns: [{ name: 'a', type: 'integer' }] }
	};
	const bytes = Uint8Array.from({ length: 60_000 }, (_, at) => at % 251);
	const file = {
		name: 'sales',
		fileName: 'sales.csv',
		file: bytes,
		options,
		rows: 1,
		savedAt: 1,
		readers: []
	};
	const { contents } = await read(
		head,
		line('widgets', { lesson: 'statistics', cell: 'mean', values, savedAt: 2 }),
		line('ownFiles', file),
		...['{}', ']}']
	);
	expect(contents.widgets[0]).toMatchObject({ values, savedAt: 2 });
	expect(new Uint8Array(await contents.ownFiles[0]!.file.arrayBuffer())).toEqual(bytes);
});

it('a file that a tool has set anew is read as well', async () => {
	const { contents, problems } = await read(JSON.stringify(JSON.parse(whole.join('\n')), null, 2));
	expect(contents).toMatchObject({ drafts: [draft], attempts: [attempt] });
	expect(problems).toEqual([]);
});

describe('a damaged backup', () => {
	it('names the lines that are damaged, and gives all others', async () => {
		const { contents, problems } = await read(
			...[head, line('drafts', draft), '{"store":"drafts","val', line('drafts', { ...draft, source: 5 })],
			...[line('attempts', attempt), '{}', ']}']
		);
		expect(contents).toMatchObject({ drafts: [draft], attempts: [attempt] });
		expect(problems).toEqual([
			'2 records are damaged and cannot be restored: line 3, line 4. All others can.'
		]);
	});

	it('that was cut off says so', async () => {
		const { contents, problems } = await read(
			head,
			line('drafts', draft),
			line('attempts', attempt).slice(0, 30)
		);
		expect(contents.drafts).toEqual([draft]);
		expect(problems).toEqual([
			'One record is damaged and cannot be restored: line 3. All others can.',
			'The file ends too early: of 3 records it holds 2. It was cut off when it was saved or copied.'
		]);
	});

	it('of a newer version keeps what this one does not know', async () => {
		const { contents, problems } = await read(head, line('dreams', {}), line('drafts', draft), '{}', ']}');
		expect(contents.drafts).toEqual([draft]);
		expect(problems[0]).toMatch(/^One record is of a kind that only a newer version/);
	});
});

describe('what is no backup is refused in words', () => {
	it.each([
		['nothing', '', 'it is empty'],
		['no JSON', 'id,name\n1,Ada', 'it cannot be read as JSON'],
		['a notebook', '{"format":"stagecoach-notebook","version":1}', 'its “format” is not “stagecoach-backup”'],
		['a list', '[]', 'its “format”'],
		['a backup without records', '{"format":"stagecoach-backup","version":1}', 'it has no list of records'],
		['a backup of the future', head.replace('"version":1', '"version":2'), 'A newer version of this page']
	])('%s', async (_, text, words) => {
		await expect(read(text)).rejects.toThrow(words);
	});
});

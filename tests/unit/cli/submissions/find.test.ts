import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findSubmissions, readShard, takeShard } from '#cli/submissions/find.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function makeFolder(...paths: string[]): string {
	const root = mkdtempSync(join(tmpdir(), 'class-'));
	folders.push(root);
	for (const path of paths) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), '');
	}
	return root;
}

const tasks = ['statistics/mean', 'statistics/the-mean', 'frames/rows'];

describe('what a class has handed in', () => {
	it('is found by the end of each path, and what belongs to no task is named', () => {
		const root = makeFolder(
			'b/ben/frames/rows.ts',
			'ada/statistics/mean.ts',
			'ada/statistics/the-mean.ts',
			'ada/notes.md',
			'eve/rows.ts',
			'statistics/mean.ts'
		);
		const { submissions, unknown } = findSubmissions(root, tasks);
		expect(submissions.map(({ student, task }) => `${student}: ${task}`)).toEqual([
			'ada: statistics/mean',
			'ada: statistics/the-mean',
			'b/ben: frames/rows'
		]);
		expect(submissions[0]!.file).toBe(join(root, 'ada/statistics/mean.ts'));
		expect(unknown).toEqual(['eve/rows.ts', 'statistics/mean.ts']);
	});

	it('is all of one task when that is said', () => {
		const root = makeFolder('ada.ts', 'ben/final.ts');
		const { submissions, unknown } = findSubmissions(root, tasks, 'frames/rows');
		expect(submissions.map(({ student }) => student)).toEqual(['ada', 'ben/final']);
		expect(new Set(submissions.map(({ task }) => task))).toEqual(new Set(['frames/rows']));
		expect(unknown).toEqual([]);
	});
});

const answerOf = (student: string, task: string) => ({ student, task, file: `${student}/${task}.ts` });

describe('what is no plain file', () => {
	it('is found where it has the name of an answer, so that somebody is told', () => {
		const root = makeFolder('ada/statistics/mean.ts/notes.md', 'ben.ts/frames/rows.ts', 'eve/frames/rows.ts');
		symlinkSync(join(root, 'eve/frames/rows.ts'), join(root, 'eve/frames/the-rows.ts'));
		mkdirSync(join(root, 'eve/statistics'));
		symlinkSync('/etc/hostname', join(root, 'eve/statistics/mean.ts'));
		symlinkSync('/etc', join(root, 'fay'));
		const { submissions, unknown, leftOut } = findSubmissions(root, tasks);
		expect(submissions.map(({ student, task }) => `${student}: ${task}`)).toEqual([
			'ada: statistics/mean',
			'ben.ts: frames/rows',
			'eve: frames/rows',
			'eve: statistics/mean'
		]);
		expect(unknown).toEqual(['eve/frames/the-rows.ts']);
		expect(leftOut).toEqual(['fay: a link, which is not followed']);
	});

	// A thread, as Stryker's are, cannot become somebody else.
	it.runIf(process.seteuid && isMainThread)(
		'a folder that may not be read is named, and hides no other',
		() => {
			const root = makeFolder('ada/statistics/mean.ts', 'ben/statistics/mean.ts');
			chmodSync(root, 0o755);
			chmodSync(join(root, 'ada'), 0o000);
			const user = process.geteuid!();
			if (user === 0) process.seteuid!(65_534);
			try {
				const { submissions, leftOut } = findSubmissions(root, tasks);
				expect(submissions.map(({ student }) => student)).toEqual(['ben']);
				expect(leftOut).toEqual(['ada: a folder that cannot be read']);
			} finally {
				if (user === 0) process.seteuid!(user);
				chmodSync(join(root, 'ada'), 0o755);
			}
		}
	);

	it('a root that cannot be read throws', () => {
		expect(() => findSubmissions(join(makeFolder(), 'none'), tasks)).toThrow('ENOENT');
	});
});

describe('a shard', () => {
	const submissions = [...'abcde'].flatMap((student) =>
		tasks.map((task) => ({ student, task, file: `${student}/${task}.ts` }))
	);

	it('takes whole students, and all shards together take each answer once', () => {
		const shards = [1, 2, 3].map((index) => takeShard(submissions, { index, count: 3 }));
		expect(shards.map((shard) => shard.length)).toEqual([6, 6, 3]);
		expect(new Set(shards.flat())).toEqual(new Set(submissions));
		for (const shard of shards) {
			const students = new Set(shard.map(({ student }) => student));
			expect(shard).toHaveLength(students.size * tasks.length);
		}
	});

	it('takes each answer once, whatever the class and the number of machines, and no machine has more than one student more', () => {
		const students = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 });
		const handedIn = students.chain((names) =>
			fc
				.array(fc.tuple(fc.nat(Math.max(0, names.length - 1)), fc.constantFrom(...tasks)))
				.map((pairs) => (names.length === 0 ? [] : pairs.map(([at, task]) => answerOf(names[at]!, task))))
		);
		fc.assert(
			fc.property(handedIn, fc.integer({ min: 1, max: 50 }), (all, count) => {
				const shards = Array.from({ length: count }, (_, at) => takeShard(all, { index: at + 1, count }));
				const taken = shards.flat();
				expect(taken).toHaveLength(all.length);
				expect(new Set(taken)).toEqual(new Set(all));
				const crews = shards.map((shard) => new Set(shard.map(({ student }) => student)));
				expect(crews.reduce((sum, { size }) => sum + size, 0)).toBe(
					new Set(crews.flatMap((crew) => [...crew])).size
				);
				const sizes = crews.map(({ size }) => size);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			}),
			{ seed: 1, numRuns: 300 }
		);
	});

	it('is read from k/n, and refused in words when it is none', () => {
		expect(readShard('2/5')).toEqual({ index: 2, count: 5 });
		expect(readShard('12/12')).toEqual({ index: 12, count: 12 });
		for (const bad of ['0/3', '4/3', '1', '1/0', 'a/b', '1/2/3', 'a1/2', '1/2b', '']) {
			expect(() => readShard(bad)).toThrow('write 2/5 for the second of five machines');
		}
	});
});

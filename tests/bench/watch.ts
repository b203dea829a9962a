/**
 * `npm run bench -- watch`: how long an author waits after a save, until all is said but what the changes of the solution
 * show, and until that is said too. `node tests/bench/watch.ts <lesson>/<task> …` takes other tasks.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printRow } from './table.ts';
import { Watch } from './watch/watch.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 5;
const aim = 2000;
const asked = process.argv.slice(2).filter((word) => word.includes('/'));
const tasks =
	asked.length > 0
		? asked
		: ['statistics/spread', 'dataframes/survival-table', 'logistic-regression/gradient'];

mkdirSync(join(project, '.vitest'), { recursive: true });
const course = mkdtempSync(join(project, '.vitest', 'watch-')); // inside the project, where stagecoach/grading is found
try {
	cpSync(join(project, 'exercises'), course, { recursive: true });
	for (const task of tasks) await measure(task);
} finally {
	rmSync(course, { recursive: true });
}

async function measure(task: string): Promise<void> {
	const [lesson, slug] = task.split('/') as [string, string];
	const path = readdirSync(course, { recursive: true, encoding: 'utf8' }).find((name) =>
		name.endsWith(`/${lesson}`)
	)!;
	const folder = join(course, path);
	const slips = readdirSync(join(folder, slug, 'slips'));
	const watch = new Watch(course, lesson);
	await watch.next('all');
	console.log(`\nwatch: ${task}, load ${loadavg()[0]!.toFixed(1)}`);
	for (const file of [`${slug}/grade.ts`, `${slug}/solution.ts`, `${slug}/slips/${slips[0]!}`, 'lesson.md']) {
		const times = { short: [] as number[], all: [] as number[] };
		for (let round = 0; round < rounds; round++) {
			const path = join(folder, file);
			const more = file.endsWith('.md') ? `One more sentence, ${round}.` : `// One more line, ${round}.`;
			const begin = performance.now();
			const [short, all] = [watch.next('short'), watch.next('all')];
			writeFileSync(path, `${readFileSync(path, 'utf8')}\n${more}\n`);
			times.short.push((await short) - begin);
			times.all.push((await all) - begin);
		}
		printRow(`${file}: all but the changes of the solution`, times.short, { unit: 'ms', aim });
		printRow(`${file}: all`, times.all, { unit: 'ms', aim });
	}
	watch.end();
}

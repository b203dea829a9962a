/** `npm run mutate [-- <lesson>[/<task>]] [--seed <n>]`: how many changes of the solutions the graders notice. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCourse } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import { huntMutants, type Hunt } from './mutants/hunt.ts';
import { listMutants, readSurvivors } from './mutants/survivors.ts';
import { TaskGrader } from './node/lesson-grader.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const [only = ''] = positionals;

const course = readCourse(readCourseFolder(fileURLToPath(new URL('../../exercises', import.meta.url))));

async function hunt(task: TaskFolder): Promise<Hunt> {
	const lesson = course.lessons.find(({ slug }) => slug === task.lesson)!;
	const others = course.tasks.filter((one) => one.lesson === task.lesson);
	const grader = new TaskGrader(lesson, task, others);
	try {
		const seed = Number(values.seed ?? 1);
		return await huntMutants(task.solution, [grader], readSurvivors(task.survivors), { seed });
	} finally {
		grader.dispose();
	}
}

const begin = performance.now();
const total = { mutants: 0, survivors: 0, explained: 0, broken: 0 };
for (const task of course.tasks) {
	const name = `${task.lesson}/${task.slug}`;
	if (!`${name}/`.startsWith(only === '' ? '' : `${only}/`)) continue;
	const { mutants, survivors, explained, broken } = await hunt(task);
	console.log(
		`${name}: ${mutants} changes, ${survivors.length} pass, ${explained.length} are explained, ${broken.length} break the checks`
	);
	const shown = [...survivors, ...broken];
	if (shown.length > 0) console.log(listMutants(shown));
	total.mutants += mutants;
	total.survivors += survivors.length;
	total.explained += explained.length;
	total.broken += broken.length;
}
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
const { mutants, survivors, explained, broken } = total;
console.log(
	`\n${mutants} changes in ${seconds} s: ${mutants - survivors - explained - broken} noticed, ${explained} explained, ${survivors} pass, ${broken} break the checks`
);
process.exit(survivors + broken === 0 ? 0 : 1); // worker threads would keep the process alive

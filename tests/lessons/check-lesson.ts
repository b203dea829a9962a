/** `npm run check lesson <slug> [-- --watch]`: proves the tasks of one lesson, and what its author changes meanwhile. */
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCourse, type Course } from '#curriculum/course.ts';
import { readCourseFolder } from '#curriculum/folder.ts';
import { describeProblem } from '#curriculum/problem.ts';
import { LessonProof, type Proved } from '#cli/proof/prove-lesson.ts';
import type { PythonTwin } from '#cli/proof/python-twin.ts';
import { exercises } from './course.ts';

const twinsFile = fileURLToPath(new URL('../reference/python-twins.json', import.meta.url));

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { watch: { type: 'boolean', default: false } }
});

const proof = new LessonProof();
let revision = 0;

async function check(slug: string, changed?: readonly string[]): Promise<boolean> {
	const begin = performance.now();
	const course = readCourse(readCourseFolder(exercises));
	if (!findFolder(course, slug)) return false;
	let proved = 0;
	const problems = course.problems.filter(({ file }) => file.includes(`/${slug}/`));
	for (const problem of problems) console.log(`✗ ${describeProblem(problem)}`);
	const twins = JSON.parse(readFileSync(twinsFile, 'utf8')) as Record<string, PythonTwin>;
	let unproved = problems.length;
	const settings = { exercises, twins, revision: revision++, ...(changed && { changed }) };
	await proof.prove(course, slug, settings, (step) => {
		if (step.unproved) unproved++;
		else proved++;
		console.log(describeStep(step));
	});
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	console.log(`\n${proved} proved, ${unproved} not, in ${seconds} s`);
	return unproved === 0;
}

function describeStep({ task, title, unproved }: Proved): string {
	if (!unproved) return `✓ ${task}: ${title}`;
	return `✗ ${task}: ${title}\n${`${unproved.problem}\n→ ${unproved.wayOut}`.replace(/^/gm, '    ')}`;
}

/** Where the lesson lies; says which lessons there are when there is none of this name. */
function findFolder({ lessons }: Course, slug: string): string | undefined {
	const lesson = lessons.find((one) => one.slug === slug);
	if (lesson) return join(exercises, `${lesson.stage.number}-${lesson.stage.slug}`, slug);
	console.error(`There is no lesson “${slug}”. These exist: ${lessons.map((one) => one.slug).join(', ')}.`);
	return undefined;
}

/** Editors write a file in several steps: changes that come together are one. */
const togetherMs = 50;

function watchLesson(folder: string, slug: string): void {
	const changed = new Set<string>();
	let running = Promise.resolve<unknown>(undefined);
	let timer: NodeJS.Timeout | undefined;
	console.log(`Watching ${slug}. Ctrl+C ends it.`);
	watch(folder, { recursive: true }, (_, file) => {
		if (file) changed.add(file.replaceAll('\\', '/'));
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(() => {
				const files = [...changed];
				changed.clear();
				return files.length > 0 ? check(slug, files) : undefined;
			});
		}, togetherMs);
	});
}

const [slug] = positionals;
if (!slug) {
	console.error('Usage: npm run check lesson <slug> [-- --watch]');
	process.exit(2);
}
const isProved = await check(slug);
const folder = findFolder(readCourse(readCourseFolder(exercises)), slug);
if (values.watch && folder) watchLesson(folder, slug);
else process.exit(isProved ? 0 : 1); // worker threads would keep the process alive

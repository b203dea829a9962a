import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Grade } from '#grading/define.ts';
import { addressOfChecks } from '../node/checks-address.ts';
import { findExampleNumbers, findUnprinted } from './example-numbers.ts';
import type { Step, Unproved } from './step.ts';

/** What a task's `python.py` has printed when it ran last. */
export interface PythonTwin {
	printed: string;
	/** SHA-256 of each file of the project that it read, itself included, by path. */
	read: Readonly<Record<string, string>>;
}

export interface TwinNeeds {
	/** Folder of the course. */
	exercises: string;
	/** By `<lesson>/<task>`. */
	twins: Readonly<Record<string, PythonTwin>>;
}

/** The proof that the reference and Python agree on the worked example. */
export function pythonStep(task: TaskFolder, needs: TwinNeeds): Step {
	return {
		title: 'the worked example gives the numbers that Python prints',
		run: async () => compareWithPython(task, needs)
	};
}

async function compareWithPython(task: TaskFolder, needs: TwinNeeds): Promise<Unproved | undefined> {
	const name = `${task.lesson}/${task.slug}`;
	const twin = needs.twins[name];
	const wayOut = `Run /usr/bin/python3 tests/reference/make.py ${name}, which needs Debian’s packages: it says which.`;
	if (!twin) return { problem: 'Nobody has kept what python.py prints.', wayOut };
	const text = readFileSync(join(needs.exercises, task.path, 'python.py'));
	if (twin.read[`exercises/${task.path}/python.py`] !== sha256(text))
		return { problem: 'python.py has changed since somebody kept what it prints.', wayOut };
	const numbers = await importGrade(task, needs).then(findExampleNumbers).catch(String);
	if (typeof numbers === 'string')
		return { problem: `grade.ts fails: ${numbers}`, wayOut: 'Repair it, or what it does with the example.' };
	const missing = findUnprinted(numbers, twin.printed);
	if (missing.length === 0) return undefined;
	return {
		problem: `python.py does not print ${missing.join(', ')}.`,
		wayOut: 'The first fixed input of each function is the worked example: let python.py print its answer.'
	};
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** Node imports a file once for each address. */
async function importGrade(task: TaskFolder, { exercises }: TwinNeeds): Promise<Grade> {
	const address = addressOfChecks(exercises, task);
	return ((await import(/* @vite-ignore */ address)) as { default: Grade }).default;
}

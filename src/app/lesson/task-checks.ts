/** The addresses of all tasks' checks. Loaded when the first one is asked for: the list grows with the course. */
const checks = import.meta.glob<string>('/exercises/*/*/*/grade.ts', { query: '?grader', import: 'default' });

/** The checks of a task as a module's text. @throws Error for a task that has none */
export function loadTaskChecks(lesson: string, task: string): Promise<string> {
	const path = Object.keys(checks).find((key) => key.endsWith(`/${lesson}/${task}/grade.ts`));
	if (!path) throw new Error(`The task ${lesson}/${task} has no checks.`);
	return checks[path]!();
}

import { kebabCase } from './fields.ts';
import type { CourseProblem } from './problem.ts';

/** A part of `lesson.md` before a task's files are looked up. */
export type BodyPart =
	| { kind: 'prose'; markdown: string }
	| { kind: 'demo'; id: string; source: string }
	| { kind: 'task'; slug: string; title: string; statement: string };

interface Fence {
	mark: string;
	/** Set for a demo cell; an empty text when its id is missing. */
	demo: string | undefined;
	line: number;
}

interface OpenTask {
	slug: string;
	title: string;
	line: number;
}

const fenceLine = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/;
const demoInfo = /^ts run(?:\s+(.*))?$/;
const taskLine = /^:::\s*task(?:\s+(\S+))?(?:\s+(.*))?$/;

/** Reads a lesson's Markdown line by line into prose, demo cells and tasks. */
export function parseLessonBody(body: string, file: string, firstLine = 1) {
	const parser = new BodyParser(file, firstLine);
	for (const line of body.split('\n')) parser.read(line);
	parser.end();
	return { parts: parser.parts, problems: parser.problems };
}

class BodyParser {
	readonly parts: BodyPart[] = [];
	readonly problems: CourseProblem[] = [];
	readonly #file: string;
	#line: number;
	#text: string[] = [];
	#fence: Fence | undefined;
	#task: OpenTask | undefined;

	constructor(file: string, firstLine: number) {
		this.#file = file;
		this.#line = firstLine - 1;
	}

	read(line: string): void {
		this.#line += 1;
		if (this.#fence) this.#readInFence(line, this.#fence);
		else if (!this.#openFence(line) && !this.#readTaskMark(line)) this.#readText(line);
	}

	end(): void {
		if (this.#fence) {
			this.#report('This code block has no end.', 'Close it with ``` on its own line.', this.#fence.line);
		}
		if (this.#task) this.#report('This task has no end.', 'Close it with a line `:::`.', this.#task.line);
		this.#takeProse();
	}

	#readText(line: string): void {
		if (/^# /.test(line)) {
			this.#report('A `# ` heading stands in the text.', 'The title is in the front matter: use `## `.');
		}
		this.#text.push(line);
	}

	#openFence(line: string): boolean {
		const match = fenceLine.exec(line);
		if (!match) return false;
		const [, mark = '', info = ''] = match;
		const demo = demoInfo.exec(info.trim());
		this.#fence = { mark, demo: demo ? (demo[1] ?? '') : undefined, line: this.#line };
		if (demo) this.#openDemo(demo[1] ?? '');
		else this.#text.push(line);
		return true;
	}

	#openDemo(id: string): void {
		if (this.#task) {
			this.#report('A task holds a demo cell.', 'Move it out, or write ```ts without `run`.');
		}
		if (!kebabCase.test(id)) {
			this.#report(`The demo cell is called "${id}".`, 'Give it an id in kebab-case: ```ts run fares.');
		}
		this.#takeProse();
	}

	#readInFence(line: string, fence: Fence): void {
		const [, mark = '', info = ''] = fenceLine.exec(line) ?? [];
		const closes = mark.startsWith(fence.mark) && info === '';
		if (fence.demo === undefined) this.#text.push(line);
		else if (closes) this.parts.push({ kind: 'demo', id: fence.demo, source: this.#takeText() });
		else this.#text.push(line);
		if (closes) this.#fence = undefined;
	}

	/** True for every line that begins with `:::`. */
	#readTaskMark(line: string): boolean {
		if (!line.startsWith(':::')) return false;
		if (/^:::\s*$/.test(line)) this.#closeTask();
		else this.#openTask(line);
		return true;
	}

	#openTask(line: string): void {
		const match = taskLine.exec(line);
		if (!match) {
			this.#report(`"${line}" is no container that we know.`, 'Write `:::task <folder> <title>`.');
			return;
		}
		const [, slug = '', title = ''] = match;
		if (this.#task) this.#report('A task begins inside a task.', 'Close the first one with a line `:::`.');
		if (!kebabCase.test(slug) || title.trim() === '') {
			this.#report(`"${line}" lacks a folder or a title.`, 'Write `:::task mean The mean, by hand`.');
		}
		if (/[`*_$]/.test(title)) {
			this.#report(
				`The title "${title.trim()}" holds Markdown.`,
				'It is shown as it stands: use plain words.'
			);
		}
		this.#takeProse();
		this.#task = { slug, title: title.trim(), line: this.#line };
	}

	#closeTask(): void {
		const task = this.#task;
		if (!task) {
			this.#report('This `:::` closes nothing.', 'Remove it.');
			return;
		}
		const statement = this.#takeText();
		if (statement === '') {
			this.#report(`The task "${task.slug}" has no statement.`, 'Say what is asked.', task.line);
		}
		this.parts.push({ kind: 'task', slug: task.slug, title: task.title, statement });
		this.#task = undefined;
	}

	#takeProse(): void {
		const markdown = this.#takeText();
		if (markdown !== '') this.parts.push({ kind: 'prose', markdown });
	}

	#takeText(): string {
		const text = this.#text
			.join('\n')
			.replace(/^(?:[ \t]*\n)+/, '')
			.trimEnd();
		this.#text = [];
		return text;
	}

	#report(cause: string, wayOut: string, line = this.#line): void {
		this.problems.push({ file: `${this.#file}:${line}`, cause, wayOut });
	}
}

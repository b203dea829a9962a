import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../lessons/check-lesson.ts', import.meta.url));

/** An author's watch over a lesson, in a process of its own. */
export class Watch {
	readonly #child: ChildProcess;
	#waiting: { what: 'short' | 'all'; resolve: (time: number) => void }[] = [];

	/** @param course its folder */
	constructor(course: string, lesson: string) {
		const args = [program, lesson, '--watch', '--course', course];
		this.#child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		void this.#read();
	}

	/** @returns when it is said that all, or all but the long steps, have been proved */
	next(what: 'short' | 'all'): Promise<number> {
		return new Promise((resolve) => this.#waiting.push({ what, resolve }));
	}

	async #read(): Promise<void> {
		for await (const line of createInterface({ input: this.#child.stdout! })) {
			if (line.startsWith('✗')) console.log(`    ${line}`);
			const [summary, more] = /^\d+ proved, \d+ not, in [\d.]+ s(.*)/.exec(line) ?? [];
			if (summary === undefined) continue;
			const at = this.#waiting.findIndex(({ what }) => what === (more ? 'short' : 'all'));
			if (at >= 0) this.#waiting.splice(at, 1)[0]!.resolve(performance.now());
		}
	}

	end(): void {
		this.#child.kill();
	}
}

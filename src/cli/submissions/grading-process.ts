/** One process of its own for strangers' answers: what they do there harms neither this one nor each other. */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '#protocol/verdict.ts';
import { bundled } from './bundle-files.ts';
import type { FromGrader, GradeJob } from './job.ts';
import { watchMemory } from './process-memory.ts';

export interface GradingLimits {
	/** Of all that an answer does, its checks included. */
	seconds: number;
	/** Of the process as a whole. */
	megabytes: number;
}

export const usualLimits: GradingLimits = { seconds: 120, megabytes: 2500 };

const dataSets = fileURLToPath(new URL('../../../datasets/', import.meta.url));
const tensors = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));

/** Reads its bundle, the data sets and the binary of the tensors, starts threads, and nothing else. */
const walls = (bundle: string) => [
	'--permission',
	...[bundle, dataSets, tensors].map((folder) => `--allow-fs-read=${join(folder, '*')}`),
	'--allow-worker',
	'--disable-warning=PERM0006'
];

type End = Pick<Verdict, 'outcome' | 'summary'>;

export class GradingProcess {
	readonly #limits: GradingLimits;
	readonly #child: ChildProcess;
	readonly #ready = Promise.withResolvers<undefined>();
	#answer: PromiseWithResolvers<Verdict | End> | undefined;
	#end: End | undefined;
	#errors = '';

	/** @param bundle folder of what it runs: see `prepareBundle` */
	constructor(bundle: string, limits: GradingLimits) {
		this.#limits = limits;
		this.#child = fork(join(bundle, bundled.process), [bundle], {
			execArgv: walls(bundle),
			env: {}, // nothing of the teacher's
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'pipe', 'ipc']
		});
		this.#child.stderr!.on('data', (text) => (this.#errors = (this.#errors + String(text)).slice(-2000)));
		this.#child.on('message', (message: FromGrader) => {
			if (message === 'ready') this.#ready.resolve(undefined);
			else this.#answer?.resolve(message.verdict);
		});
		this.#child.on('exit', (code, signal) => this.#ended(signal ?? `code ${code}`));
		this.#child.on('error', (error) => this.#ready.reject(error));
		this.#ready.promise.catch(() => undefined); // told to whoever grades
	}

	/** False after an answer that had to be ended: the next one needs another process. */
	get isAlive(): boolean {
		return this.#end === undefined;
	}

	/** @throws Error when the process could not be started at all, which says nothing about the answer */
	async grade(job: GradeJob): Promise<Verdict> {
		await this.#ready.promise;
		const { megabytes, seconds } = this.#limits;
		const answer = (this.#answer = Promise.withResolvers<Verdict | End>());
		if (this.#end) answer.resolve(this.#end);
		const forget = watchMemory(this.#child.pid!, megabytes, () => this.#kill('crashed', tooLarge(megabytes)));
		const timer = setTimeout(() => this.#kill('timed-out', tooLong(seconds)), seconds * 1000);
		try {
			if (this.isAlive) this.#child.send(job);
			return { task: `${job.task.lesson}/${job.task.slug}`, checks: [], ...(await answer.promise) };
		} finally {
			clearTimeout(timer);
			forget();
		}
	}

	dispose(): void {
		this.#child.kill('SIGKILL');
	}

	#kill(outcome: End['outcome'], summary: string): void {
		this.#end = { outcome, summary };
		this.#child.kill('SIGKILL');
	}

	#ended(how: string): void {
		this.#end ??= {
			outcome: 'crashed',
			summary: `The process that ran the code ended by itself (${how}): most likely the memory was used up.`
		};
		this.#ready.reject(new Error(`The process that grades could not be started (${how}). ${this.#errors}`));
		this.#answer?.resolve(this.#end);
	}
}

const tooLarge = (megabytes: number) =>
	`The code used more than ${megabytes} MB of memory, so it was stopped. Does something grow without end?`;

const tooLong = (seconds: number) => `The code was still running after ${seconds} s, so it was stopped.`;

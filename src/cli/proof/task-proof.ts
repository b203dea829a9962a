import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Lesson } from '#protocol/curriculum.ts';
import type { TaskGrader } from '../node/lesson-grader.ts';
import { digest, KeptGrader, KeptVerdicts } from './kept-grader.ts';
import type { TwinNeeds } from './python-twin.ts';
import type { Step, Unproved } from './step.ts';
import { stepsOf } from './steps.ts';

export interface Proved {
	/** `<lesson>/<task>` */
	task: string;
	title: string;
	/** Absent when it is proved. */
	unproved?: Unproved;
	/** False when it is known from before, and is still so. */
	isNew: boolean;
}

/** A task where it stands: its lesson, and the lesson's tasks. */
export interface TaskPlace {
	lesson: Lesson;
	task: TaskFolder;
	others: readonly TaskFolder[];
}

export interface RunOptions extends TwinNeeds {
	/** Nobody waits any more: what has not begun is left out, and nothing more is told. */
	signal?: AbortSignal;
}

/** One task's proof. What has run stays in the kernel, with the libraries: starting one takes longer than the steps. */
export class TaskProof {
	readonly #grader: TaskGrader;
	readonly #verdicts = new KeptVerdicts();
	#graders: KeptGrader[] = [];
	#place!: TaskPlace;
	/** What is told of each step now, and what was told when all of them were told last. */
	#told = new Map<string, Proved>();
	#before = new Map<string, Proved>();
	/** Digest of all that decides about the steps, now and then. */
	#texts = '';
	#textsBefore = '';
	#around = '';
	#foundBefore = 0;

	constructor(grader: TaskGrader) {
		this.#grader = grader;
	}

	get place(): TaskPlace {
		return this.#place;
	}

	/** True when something had to be graded anew. */
	get isChanged(): boolean {
		return this.#verdicts.found > this.#foundBefore;
	}

	begin(place: TaskPlace, { twins }: TwinNeeds): void {
		const { lesson, task, others } = (this.#place = place);
		this.#grader.setTask(lesson, task, others);
		this.#around = digest(this.#grader.textsAround(answersOf(task)));
		this.#texts = digest([task, this.#around, twins[`${task.lesson}/${task.slug}`]]);
		this.#graders = [];
		this.help(this.#grader);
		this.#told = new Map();
		this.#foundBefore = this.#verdicts.found;
	}

	/** One more grader for the long steps. */
	help(grader: TaskGrader): void {
		this.#graders.push(new KeptGrader(grader, this.#verdicts, this.#around));
	}

	async prove(which: 'short' | 'long', options: RunOptions, tell: (proved: Proved) => void): Promise<void> {
		const [grader, ...helpers] = this.#graders;
		const steps = stepsOf(this.#place.task, { ...options, grader: grader!, helpers });
		for (const step of steps.filter(({ isLong = false }) => isLong === (which === 'long'))) {
			const proved = await this.#take(step, options);
			if (options.signal?.aborted) return;
			this.#told.set(step.title, proved);
			tell(proved);
		}
	}

	async #take(step: Step, { signal }: RunOptions): Promise<Proved> {
		const before = this.#before.get(step.title);
		const isSame = this.#texts === this.#textsBefore;
		if (before && !before.unproved && isSame) return { ...before, isNew: false };
		const { found } = this.#verdicts;
		const unproved = signal?.aborted ? undefined : await this.#run(step, signal);
		const isNew = this.#verdicts.found > found || wordsOf(before) !== wordsOf({ unproved });
		const task = `${this.#place.task.lesson}/${this.#place.task.slug}`;
		return { task, title: step.title, ...(unproved && { unproved }), isNew };
	}

	async #run(step: Step, signal?: AbortSignal): Promise<Unproved | undefined> {
		try {
			return await step.run();
		} catch (error) {
			if (!signal?.aborted) throw error;
			return undefined; // it was abandoned
		}
	}

	/** What runs is not waited for. */
	abandon(): void {
		for (const grader of this.#graders) grader.abandon();
	}

	/** All steps have been told. */
	end(): void {
		if (this.#texts !== this.#textsBefore) this.#verdicts.dropOthers();
		this.#before = this.#told;
		this.#textsBefore = this.#texts;
	}

	dispose(): void {
		this.#grader.dispose();
	}
}

function wordsOf(proved: Pick<Proved, 'unproved'> | { unproved: Unproved | undefined } | undefined): string {
	if (!proved) return 'unknown';
	return proved.unproved ? `${proved.unproved.problem}\n${proved.unproved.wayOut}` : '';
}

function answersOf({ starter, solution, accepted, slips }: TaskFolder): string[] {
	return [starter, solution, ...[...accepted, ...slips].map(({ source }) => source)];
}

import { fileURLToPath } from 'node:url';
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { WorkerHost } from '#kernel/page/host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { attemptTask } from '#notebook/attempt.ts';
import { Runner } from '#notebook/runner.ts';
import type { Lesson } from '#protocol/curriculum.ts';
import type { Verdict } from '#protocol/verdict.ts';
import { analyseCell, type CellAnalysis } from '#transpile/analyse.ts';
import { findAncestors, isError } from '#transpile/graph.ts';
import { addressOfChecks, importsFiles } from './checks-address.ts';
import { findNeededCells } from './needed-cells.ts';
import { nodeHost } from './node-host.ts';
import { WarmGrader } from './warm-grader.ts';

export const courseFolder = fileURLToPath(new URL('../../../exercises/', import.meta.url));

/** Where the kernel, the grader and the checks are started from. */
export interface GraderPlace {
	host: WorkerHost;
	/** The address of a task's checks, as a module. */
	checks(task: TaskFolder): string;
	/** Ends what holds checks from answer to answer: the next grading imports them anew, with all that they import. */
	forgetChecks?(): void;
}

/** With a grading thread that is kept from answer to answer. */
export function placeInThreads(
	threads: WorkerHost,
	warm: WarmGrader,
	checks: GraderPlace['checks']
): GraderPlace {
	return {
		host: {
			...threads,
			start: async (kind) => (kind === 'grader' ? warm.start() : threads.start(kind))
		},
		checks,
		forgetChecks: () => warm.dispose()
	};
}

const fromSources = (exercises: string) =>
	placeInThreads(nodeHost, new WarmGrader(), (task) => addressOfChecks(exercises, task));

export interface GradeSettings {
	seed?: number;
	limitMs?: number;
	/** Grades the starter like any other answer, to prove that it does not pass. */
	gradeStarter?: boolean;
	/** Nobody reads the verdict's words: they take longer than the outcome. */
	outcomeOnly?: boolean;
}

/** Grades answers to one task, in the kernel and with the checks of the page, in Node's worker threads. */
export class TaskGrader {
	readonly #place: GraderPlace;
	readonly #kernel: Kernel;
	readonly #runner: Runner;
	#task: TaskFolder | undefined;
	#neighbours: readonly CellAnalysis[] = [];
	#answers: ReadonlyMap<string, CellAnalysis> = new Map();

	/**
	 * See `setTask`.
	 * @param exercises folder of the course
	 * @param place a bundle starts faster than the sources
	 */
	constructor(
		lesson: Lesson,
		task: TaskFolder,
		others: readonly TaskFolder[] = [],
		exercises = courseFolder,
		place = fromSources(exercises)
	) {
		this.#place = place;
		this.#kernel = new Kernel(place.host, { output() {}, lateError() {}, backend() {} });
		this.#runner = new Runner(this.#kernel);
		this.setTask(lesson, task, others);
	}

	/**
	 * What is graded from now on, with the checks as they lie on the disk.
	 * @param lesson its demo cells belong to the notebook, since an answer may use their names
	 * @param others solutions of the lesson's other tasks, for an answer that calls one of their functions
	 */
	setTask(lesson: Lesson, task: TaskFolder, others: readonly TaskFolder[] = []): void {
		const isSame = this.#task?.path === task.path && this.#task.grade === task.grade;
		if (!isSame && importsFiles(task.grade)) this.#place.forgetChecks?.();
		this.#task = task;
		const known = new Map(this.#neighbours.map((cell) => [cell.id, cell]));
		const read = (id: string, source: string) => {
			const before = known.get(id);
			return before?.source === source ? before : analyseCell(id, source);
		};
		this.#neighbours = lesson.parts.flatMap((part) => {
			if (part.kind === 'prose') return [];
			if (part.kind === 'demo') return [read(part.id, part.source)];
			const other = others.find(({ slug }) => slug === part.task.slug && slug !== task.slug);
			return other ? [read(other.slug, other.solution)] : [];
		});
	}

	async grade(
		source: string,
		{ seed = Date.now(), limitMs, ...settings }: GradeSettings = {}
	): Promise<Verdict> {
		const task = this.#task!;
		const { lesson, slug, starter } = task;
		const { host, checks } = this.#place;
		this.#setCells(source);
		const verdict = await attemptTask({
			kernel: this.#kernel,
			host,
			runner: this.#runner,
			task: `${lesson}/${slug}`,
			cell: slug,
			starter,
			checks: async () => checks(task),
			seed,
			...(limitMs && { limitMs }),
			...settings
		});
		// Checks that wait for an answer that never comes, or do not end themselves, are not used again.
		const isStuck = verdict.outcome === 'timed-out' || verdict.outcome === 'could-not-check';
		if (isStuck) this.#place.forgetChecks?.();
		return verdict;
	}

	/** All texts that decide, with the settings, what comes of an answer: the checks, and the cells that it needs. */
	textsFor(source: string): string[] {
		this.#setCells(source);
		const { path, slug, grade, starter } = this.#task!;
		const { cells, problems } = this.#runner.notebook;
		const needed = [...findAncestors(this.#runner.notebook, slug), slug];
		const broken = needed.flatMap((id) => problems.get(id)!.filter(isError));
		const sources = needed.map((id) => `${id}\n${cells.get(id)!.source}`);
		return [path, grade, starter, ...sources, JSON.stringify(broken)];
	}

	/** All texts that may decide about one of these answers, besides its own: quick to know. */
	textsAround(answers: readonly string[]): string[] {
		const { path, slug, grade, starter } = this.#task!;
		const before = this.#answers;
		this.#answers = new Map(answers.map((text) => [text, before.get(text) ?? analyseCell(slug, text)]));
		const cells = findNeededCells([...this.#answers.values()], this.#neighbours);
		return [path, grade, starter, ...cells.map(({ id, source }) => `${id}\n${source}`)];
	}

	/** A file graded alone may define what another cell defines too: then it does not need that cell. */
	#setCells(source: string): void {
		const { slug } = this.#task!;
		const own = new Set(analyseCell(slug, source).definitions.map(({ name }) => name));
		const neighbours = this.#neighbours.map(({ id, source, definitions }) => {
			const clashes = definitions.some(({ name, isImport }) => own.has(name) && !isImport);
			return { id, source: clashes ? '' : source };
		});
		this.#runner.texts.setAll([...neighbours, { id: slug, source }]);
	}

	/** Ends what runs; the next grading begins anew. */
	stop(): void {
		this.#kernel.stop();
		this.#runner.forgetAll();
		this.#place.forgetChecks?.();
	}

	dispose(): void {
		this.#place.forgetChecks?.();
		this.#kernel.dispose();
	}
}

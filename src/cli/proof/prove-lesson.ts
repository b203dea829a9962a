/** Proves the tasks of one lesson, and again what an author changes. */
import type { Course } from '#curriculum/course.ts';
import { TaskGrader } from '../node/lesson-grader.ts';
import { TaskProof, type Proved, type RunOptions, type TaskPlace } from './task-proof.ts';

export interface ProveOptions extends RunOptions {
	/** Called when only the long steps are left. */
	onlyLongLeft?: () => void;
}

/** What runs when somebody aborts gets so long to end by itself: a new kernel takes longer. */
const patienceMs = 300;

/** The lesson's kernels and verdicts; kept between two runs, as long as the lesson is watched. */
export class LessonProof {
	readonly #proofs = new Map<string, TaskProof>();
	#helper: TaskGrader | undefined;

	/**
	 * Tells each step's result as it comes. Tasks are proved side by side; their long steps follow when all others are
	 * done, and one that is alone has two graders.
	 */
	async prove(
		course: Course,
		lesson: string,
		options: ProveOptions,
		tell: (proved: Proved) => void
	): Promise<void> {
		const proofs = placesOf(course, lesson).map((place) => this.#open(place, options));
		const { signal } = options;
		let timer: NodeJS.Timeout | undefined;
		const abandon = () => {
			timer = setTimeout(() => proofs.forEach((proof) => proof.abandon()), patienceMs);
		};
		signal?.addEventListener('abort', abandon);
		try {
			await Promise.all(proofs.map((proof) => proof.prove('short', options, tell)));
			if (signal?.aborted) return;
			options.onlyLongLeft?.();
			this.#help(proofs, options);
			await Promise.all(proofs.map((proof) => proof.prove('long', options, tell)));
			if (!signal?.aborted) for (const proof of proofs) proof.end();
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abandon);
		}
	}

	#open(place: TaskPlace, options: ProveOptions): TaskProof {
		const { slug } = place.task;
		const proof = this.#proofs.get(slug) ?? new TaskProof(startGrader(place, options));
		this.#proofs.set(slug, proof);
		proof.begin(place, options);
		return proof;
	}

	#help(proofs: readonly TaskProof[], options: ProveOptions): void {
		const [changed, ...others] = proofs.filter(({ isChanged }) => isChanged);
		if (!changed || others.length > 0) return;
		const { lesson, task, others: tasks } = changed.place;
		this.#helper ??= startGrader(changed.place, options);
		this.#helper.setTask(lesson, task, tasks);
		changed.help(this.#helper);
	}

	dispose(): void {
		for (const proof of this.#proofs.values()) proof.dispose();
		this.#helper?.dispose();
	}
}

function placesOf(course: Course, slug: string): TaskPlace[] {
	const lesson = course.lessons.find((one) => one.slug === slug);
	if (!lesson) return []; // lesson.md cannot be read just now, which the course has told
	const others = course.tasks.filter((task) => task.lesson === slug);
	return others.map((task) => ({ lesson, task, others }));
}

function startGrader({ lesson, task, others }: TaskPlace, { exercises }: ProveOptions): TaskGrader {
	return new TaskGrader(lesson, task, others, exercises);
}

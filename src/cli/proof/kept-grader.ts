/** What has been graded is kept, as long as nothing that decides about it changes: an author waits for the rest only. */
import { createHash } from 'node:crypto';
import type { Verdict } from '#protocol/verdict.ts';
import type { GradeSettings, TaskGrader } from '../node/lesson-grader.ts';

/** What the proof needs of a grader. */
export interface AnswerGrader {
	grade(source: string, settings: GradeSettings): Promise<Verdict>;
	/** Ends what runs; the next grading begins anew. */
	stop(): void;
}

export const digest = (texts: unknown): string =>
	createHash('sha256').update(JSON.stringify(texts)).digest('base64');

/** Verdicts by the digest of all that decided about them. */
export class KeptVerdicts {
	/** How many had to be found, since the beginning. */
	found = 0;
	readonly #kept = new Map<string, Verdict>();
	readonly #asked = new Set<string>();
	/** Keys by what is quicker to know: nothing at all has changed. */
	readonly #keys = new Map<string, string>();

	keyOf(quickKey: string, make: () => string): string {
		const key = this.#keys.get(quickKey) ?? make();
		this.#keys.set(quickKey, key);
		return key;
	}

	find(key: string): Verdict | undefined {
		this.#asked.add(key);
		const verdict = this.#kept.get(key);
		if (!verdict) this.found++;
		return verdict;
	}

	keep(key: string, verdict: Verdict): void {
		this.#kept.set(key, verdict);
	}

	/** Drops what nobody has asked for since the last time. */
	dropOthers(): void {
		for (const key of this.#kept.keys()) if (!this.#asked.has(key)) this.#kept.delete(key);
		for (const [quick, key] of this.#keys) if (!this.#asked.has(key)) this.#keys.delete(quick);
		this.#asked.clear();
	}
}

/** Several of them may share what they keep. */
export class KeptGrader implements AnswerGrader {
	readonly #grader: TaskGrader;
	readonly #verdicts: KeptVerdicts;
	readonly #around: string;
	#running: string | undefined;

	/** @param around digest of all that may decide about answers, besides their own texts */
	constructor(grader: TaskGrader, verdicts: KeptVerdicts, around: string) {
		this.#grader = grader;
		this.#verdicts = verdicts;
		this.#around = around;
	}

	async grade(source: string, settings: GradeSettings): Promise<Verdict> {
		const quickKey = digest([this.#around, settings, source]);
		const key = this.#verdicts.keyOf(quickKey, () => digest([settings, this.#grader.textsFor(source)]));
		const kept = this.#verdicts.find(key);
		if (kept) return kept;
		this.#running = key;
		try {
			const verdict = await this.#grader.grade(source, settings);
			// Another time, the machine may have less to do.
			const isAboutTime = verdict.outcome === 'timed-out' || verdict.outcome === 'could-not-check';
			if (!isAboutTime) this.#verdicts.keep(key, verdict);
			return verdict;
		} finally {
			if (this.#running === key) this.#running = undefined;
		}
	}

	/** The caller has waited long enough, and would wait as long again: that is kept too. */
	stop(): void {
		const verdict: Verdict = { task: '', outcome: 'timed-out', summary: 'It did not end.', checks: [] };
		if (this.#running !== undefined) this.#verdicts.keep(this.#running, verdict);
		this.#grader.stop();
	}

	/** Nobody wants to know any more. */
	abandon(): void {
		if (this.#running !== undefined) this.#grader.stop();
	}
}

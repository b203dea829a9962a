import type { AttemptRecord, Draft } from '../database.ts';
import type { Tally } from './report.ts';

/** The histories of both sides, and texts that give way to newer ones. */
export class AttemptUnion {
	/** What is not here yet. */
	readonly added: AttemptRecord[] = [];
	/** By lesson and task, and there by time. */
	readonly #cells = new Map<string, Map<number, AttemptRecord>>();

	constructor(here: readonly AttemptRecord[], backup: readonly AttemptRecord[], tally: Tally) {
		for (const attempt of here) this.#cell(attempt).set(attempt.at, attempt);
		for (const attempt of backup) {
			if (this.#add(attempt)) tally.new++;
			else tally.same++;
		}
	}

	/** @returns false when the history tells it already, or there is nothing to tell */
	keepText({ lesson, cell, source, savedAt }: Draft): boolean {
		const record = { lesson, task: cell, at: savedAt, source };
		const isTold = [...this.#cell(record).values()].some((one) => one.source === source);
		if (isTold || source.trim() === '') return false;
		return this.#add({ ...record, outcome: 'not-attempted', summary: '', passed: 0, total: 0 });
	}

	/** Where another one has that very time already, it comes right after that. */
	#add(attempt: AttemptRecord): boolean {
		const cell = this.#cell(attempt);
		let { at } = attempt;
		for (let there = cell.get(at); there; there = cell.get(at)) {
			if (there.source === attempt.source && there.outcome === attempt.outcome) return false;
			at = next(at);
		}
		const record = { ...attempt, at };
		cell.set(at, record);
		this.added.push(record);
		return true;
	}

	#cell({ lesson, task }: Pick<AttemptRecord, 'lesson' | 'task'>): Map<number, AttemptRecord> {
		const key = `${lesson} ${task}`;
		const cell = this.#cells.get(key) ?? new Map<number, AttemptRecord>();
		this.#cells.set(key, cell);
		return cell;
	}
}

/** Times of a hostile file may be so large that to add 1 changes nothing. */
const next = (at: number): number => (at + 1 > at ? at + 1 : 0);

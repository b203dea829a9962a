import type { CellKind, Diagnostic } from '#protocol/cell.ts';
import type { TensorReport } from '#protocol/kernel.ts';
import type { Output } from '#protocol/output.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { Progress } from '#storage/database.ts';
import * as words from '#words/cells.ts';
import type { CellView, RunState, SaveState, TaskView } from './contract.ts';
import type { CellConfig } from './notebook-services.ts';
import { OutputsOfRun } from './output-list.ts';
import type { CellRun } from './runner.ts';

/** One cell of an open notebook: its text is stored, its runs are not. */
export class CellState implements CellView {
	readonly id: string;
	kind = $state<CellKind>('code');
	/** What the course gives; empty for a cell of the learner's own. */
	readonly starter: string;
	source = $state('');
	run = $state<RunState>('idle');
	staleReason = $state('');
	widgets: WidgetValues = {};
	outputs = $state.raw<readonly Output[]>([]);
	diagnostics = $state.raw<readonly Diagnostic[]>([]);
	milliseconds = $state<number>();
	tensors = $state.raw<TensorReport>();
	reads = $state.raw<readonly string[]>([]);
	note = $state('');
	save = $state<SaveState>('saved');
	kept = $state(0);
	/** The learner has typed it here, since another tab has last written it. */
	isTypedHere = false;
	#beforeReset = $state<string>();
	#beforeQueue: RunState = 'idle';
	#shown = new OutputsOfRun();

	constructor({ id, kind, starter }: CellConfig) {
		this.id = id;
		this.kind = kind;
		this.starter = starter;
		this.source = starter;
	}

	get canUndoReset(): boolean {
		return this.#beforeReset !== undefined;
	}

	/** @returns the text that stands there now */
	reset(): string {
		if (this.source !== this.starter) this.#beforeReset = this.source;
		return (this.source = this.starter);
	}

	undoReset(): string {
		this.source = this.#beforeReset ?? this.source;
		this.#beforeReset = undefined;
		return this.source;
	}

	/** Typing after a reset is a new beginning: there is nothing to take back any more. */
	edit(source: string): void {
		this.source = source;
		this.isTypedHere = true;
		this.#beforeReset = undefined;
	}

	/** Another tab has written it. */
	receive(source: string): void {
		this.source = source;
		this.isTypedHere = false;
		this.outdate();
	}

	/** The text is another one than that which ran; the parser may find later that it is not. */
	outdate(): void {
		if (this.run !== 'done') return;
		this.run = 'stale';
		this.staleReason = words.changedSince;
	}

	/** Taken away from the page: what it has shown goes, its text stays. */
	leave(): void {
		this.run = 'idle';
		this.outputs = [];
		this.#shown = new OutputsOfRun();
	}

	/** Waits for its turn. */
	queue(): void {
		this.#beforeQueue = this.run;
		this.run = 'queued';
	}

	/** Its turn will not come. */
	unqueue(): void {
		if (this.run === 'queued') this.run = this.#beforeQueue;
	}

	/** @param keep what stands there stays until the run shows something, or ends: a widget is being moved */
	begin({ keep = false } = {}): void {
		this.run = 'running';
		this.note = '';
		this.staleReason = '';
		this.milliseconds = undefined;
		this.#shown = new OutputsOfRun(this.outputs);
		if (!keep) this.outputs = this.#shown.all;
	}

	end({ error, milliseconds, tensors }: CellRun): void {
		this.run = error ? 'failed' : 'done';
		this.note = '';
		this.milliseconds = milliseconds;
		this.tensors = tensors;
		this.#shown.close();
		if (error) this.#shown.settle('failed');
		this.show(error ? [{ kind: 'error', error }] : []);
	}

	/** The run was cut off: what it has shown stays, and its widgets too. */
	cutOff(run: 'stopped' | 'failed'): void {
		if (this.run !== 'running') return;
		this.run = run;
		this.note = '';
		this.#shown.settle(run);
		this.outputs = this.#shown.all;
	}

	show(outputs: readonly Output[]): void {
		this.#shown.add(outputs);
		this.outputs = this.#shown.all;
	}
}

/** A cell that is graded. */
export class TaskState extends CellState implements TaskView {
	declare kind: 'task';
	readonly hintCount: number;
	verdict = $state.raw<Verdict>();
	grading = $state(false);
	passedAt = $state<number>();
	#passedAlone: boolean | undefined;
	attempts = $state(0);
	hintsShown = $state(0);
	solutionShown = $state(false);
	lastOutcome = $state<string>();

	constructor(config: CellConfig) {
		super(config);
		this.hintCount = config.hintCount ?? 0;
	}

	get passed(): boolean {
		return this.passedAt !== undefined;
	}

	get maySeeSolution(): boolean {
		return (
			this.attempts > 0 || this.solutionShown || (this.hintCount > 0 && this.hintsShown >= this.hintCount)
		);
	}

	/** Graded anew: what the last grading said is no longer shown. */
	beginAttempt(): void {
		this.begin();
		this.verdict = undefined;
	}

	judge(verdict: Verdict, now: number): void {
		this.verdict = verdict;
		this.lastOutcome = verdict.outcome;
		if (verdict.outcome === 'passed' && !this.passed) {
			this.passedAt = now;
			this.#passedAlone = !this.solutionShown;
		}
		if (verdict.outcome !== 'not-attempted' && verdict.outcome !== 'could-not-check') this.attempts++;
	}

	showHint(): this {
		this.hintsShown = Math.min(this.hintsShown + 1, this.hintCount);
		return this;
	}

	showSolution(): this {
		this.solutionShown = true;
		return this;
	}

	restore({ passedAt, attempts, hintsShown, solutionShown, lastOutcome, passedAlone }: Progress): void {
		this.passedAt = passedAt;
		this.attempts = attempts;
		this.hintsShown = hintsShown;
		this.solutionShown = solutionShown;
		this.lastOutcome = lastOutcome;
		this.#passedAlone = passedAlone;
	}

	toProgress(lesson: string): Progress {
		const { attempts, hintsShown, solutionShown, passedAt, lastOutcome } = this;
		return {
			...{ lesson, task: this.id, attempts, hintsShown, solutionShown },
			...(passedAt !== undefined && { passedAt }),
			...(lastOutcome !== undefined && { lastOutcome }),
			...(this.#passedAlone !== undefined && { passedAlone: this.#passedAlone })
		};
	}
}

import type { CellKind, Diagnostic } from '#protocol/cell.ts';
import type { TensorReport } from '#protocol/kernel.ts';
import type { Output } from '#protocol/output.ts';
import type { Verdict } from '#protocol/verdict.ts';
import type { Progress } from '#storage/database.ts';
import type { CellView, RunState, SaveState, TaskView } from './contract.ts';
import type { CellRun } from './runner.ts';

/** Outputs that a cell keeps; a run that shows more has gone wrong or is hostile. */
const outputLimit = 2500;

export interface CellConfig {
	id: string;
	kind: CellKind;
	starter: string;
	/** Of a task. */
	hintCount?: number;
}

/** One cell of an open notebook: its text is stored, its runs are not. */
export class CellState implements CellView {
	readonly id: string;
	readonly kind: CellKind;
	readonly starter: string;
	source = $state('');
	run = $state<RunState>('idle');
	outputs = $state.raw<readonly Output[]>([]);
	diagnostics = $state.raw<readonly Diagnostic[]>([]);
	milliseconds = $state<number>();
	tensors = $state.raw<TensorReport>();
	reads = $state.raw<readonly string[]>([]);
	note = $state('');
	save = $state<SaveState>('saved');
	#beforeReset = $state<string>();

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
		this.#beforeReset = undefined;
	}

	begin(): void {
		this.run = 'running';
		this.outputs = [];
		this.note = '';
		this.milliseconds = undefined;
	}

	end({ error, milliseconds, tensors }: CellRun): void {
		this.run = error ? 'failed' : 'done';
		this.milliseconds = milliseconds;
		this.tensors = tensors;
		if (error) this.show([{ kind: 'error', error }]);
	}

	show(outputs: readonly Output[]): void {
		const room = outputLimit - this.outputs.length;
		if (room > 0) this.outputs = joinDropped([...this.outputs, ...outputs.slice(0, room)]);
	}
}

/** Says once, at the end, how many lines were not kept. */
function joinDropped(outputs: Output[]): Output[] {
	const lines = outputs.reduce((sum, output) => sum + (output.kind === 'dropped' ? output.lines : 0), 0);
	const kept = outputs.filter(({ kind }) => kind !== 'dropped');
	return lines > 0 ? [...kept, { kind: 'dropped', lines }] : kept;
}

/** A cell that is graded. */
export class TaskState extends CellState implements TaskView {
	declare readonly kind: 'task';
	readonly hintCount: number;
	verdict = $state.raw<Verdict>();
	grading = $state(false);
	passedAt = $state<number>();
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

	override begin(): void {
		super.begin();
		this.verdict = undefined;
	}

	judge(verdict: Verdict, now: number): void {
		this.verdict = verdict;
		this.lastOutcome = verdict.outcome;
		if (verdict.outcome === 'passed') this.passedAt ??= now;
		if (verdict.outcome !== 'not-attempted' && verdict.outcome !== 'could-not-check') this.attempts++;
	}

	restore({ passedAt, attempts, hintsShown, solutionShown, lastOutcome }: Progress): void {
		this.passedAt = passedAt;
		this.attempts = attempts;
		this.hintsShown = hintsShown;
		this.solutionShown = solutionShown;
		this.lastOutcome = lastOutcome;
	}

	toProgress(lesson: string): Progress {
		const { attempts, hintsShown, solutionShown, passedAt, lastOutcome } = this;
		return {
			...{ lesson, task: this.id, attempts, hintsShown, solutionShown },
			...(passedAt !== undefined && { passedAt }),
			...(lastOutcome !== undefined && { lastOutcome })
		};
	}
}

import type { WorkerHost } from '#kernel/page/host.ts';
import type { checkOutput } from '#outputs/check-output.ts';
import type { LateErrorEvent, OutputEvent } from '#protocol/kernel.ts';
import type { WidgetValues } from '#protocol/widget.ts';
import type { CellState } from './cell-state.svelte.ts';
import type { checkRawError } from './check-run-result.ts';
import type { NotebookView, TensorsView } from './contract.ts';
import type { Engine } from './engine.ts';

export interface KernelLinkNeeds {
	/** Called once, when the engine is first needed. */
	makeHost: () => Promise<WorkerHost>;
	datasets: readonly string[];
	cells(): readonly CellState[];
	find(id: string): CellState | undefined;
}

/** Loads the heavy half of a notebook when it is first needed, and brings what the kernel says to the cells. */
export class KernelLink {
	state = $state<NotebookView['kernel']>('absent');
	problem = $state('');
	tensors = $state.raw<TensorsView>();
	/** Undefined until somebody has asked for it. */
	engine: Promise<Engine> | undefined;
	readonly #needs: KernelLinkNeeds;
	/** Loaded with the engine: before it, nothing comes that would have to be checked. */
	#check!: { output: typeof checkOutput; rawError: typeof checkRawError };

	constructor(needs: KernelLinkNeeds) {
		this.#needs = needs;
	}

	load(): Promise<Engine> {
		this.engine ??= this.#makeEngine();
		this.engine.catch(() => (this.engine = undefined)); // tried again at the next run
		return this.engine;
	}

	async warmUp(): Promise<void> {
		try {
			await (await this.load()).start();
		} catch (error) {
			this.report(error);
		}
	}

	/** The kernel itself has failed, not what runs in it. */
	report(error: unknown): void {
		this.state = 'failed';
		this.problem = error instanceof Error ? error.message : String(error);
	}

	async #makeEngine(): Promise<Engine> {
		this.state = 'loading';
		const { makeHost, datasets, cells, find } = this.#needs;
		const [{ Engine }, outputs, results, host] = await Promise.all([
			import('./engine.ts'),
			import('#outputs/check-output.ts'),
			import('./check-run-result.ts'),
			makeHost()
		]);
		this.#check = { output: outputs.checkOutput, rawError: results.checkRawError };
		const engine: Engine = new Engine(
			host,
			{
				output: (event) => this.#show(engine, event),
				lateError: (event) => this.#showLate(engine, event),
				died: () => engine.refresh(cells())
			},
			{
				datasets,
				widgets: (id): WidgetValues => find(id)?.widgets ?? {},
				tensorsChanged: (view) => (this.tensors = view)
			}
		);
		engine.analyse(cells());
		this.state = 'ready';
		this.problem = '';
		return engine;
	}

	/** Everything here comes from the sandbox: it may name cells that do not exist and say anything. */
	#show(engine: Engine, { cell, version, outputs }: OutputEvent): void {
		const target = this.#needs.find(cell);
		if (!target || !engine.runner.isCurrent(cell, version) || !Array.isArray(outputs)) return;
		target.show(outputs.slice(0, 500).map(this.#check.output));
	}

	#showLate(engine: Engine, { error, cell, version }: LateErrorEvent): void {
		const target = this.#needs.find(cell);
		if (!target || (version !== undefined && !engine.runner.isCurrent(cell, version))) return;
		const located = engine.runner.locate(this.#check.rawError(error), cell);
		target.show([this.#check.output({ kind: 'error', error: located })]);
	}
}

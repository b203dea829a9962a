/** Decides what the tensors of a notebook run on: WebAssembly, or the graphics card where that trains faster here. */
import type { GraphicsHost } from '#kernel/page/host.ts';
import {
	checkTimes,
	type BackendChoice,
	type Graphics,
	type TensorBackend,
	type TimesByBackend
} from '#protocol/tensors.ts';
import type { TensorMemory } from '#storage/tensor-memory.ts';
import type { TensorChoice, TensorsView } from '../contract.ts';
import { fastest } from './fastest.ts';
import { explainBackend } from './words.ts';

export interface BackendsNeeds {
	graphics: GraphicsHost | undefined;
	memory: { read(): TensorMemory; write(memory: TensorMemory): void };
	/** Something of the view is different now. */
	changed(view: TensorsView): void;
}

export class Backends implements TensorChoice {
	readonly #needs: BackendsNeeds;
	#choice: BackendChoice;
	#graphics: readonly Graphics[] | undefined;
	/** Undefined until it was measured. */
	#times: TimesByBackend | undefined;
	#running = '';
	/** It was asked for and did not start. */
	readonly #failed = new Set<TensorBackend>();
	#isMeasuring = false;

	constructor(needs: BackendsNeeds) {
		this.#needs = needs;
		const { choice, measured } = needs.memory.read();
		this.#choice = choice;
		this.#graphics = measured?.graphics;
		this.#times = measured?.times;
	}

	/** What cells run on. Tasks run on `wasm`, so that they come out alike on every machine. */
	get wanted(): TensorBackend {
		if (!this.#needs.graphics) return 'wasm';
		const wanted = this.#choice === 'auto' ? fastest(this.#times ?? {}, this.#graphics) : this.#choice;
		return this.#failed.has(wanted) ? 'wasm' : wanted;
	}

	get view(): TensorsView {
		const view = {
			running: this.#running,
			choice: this.#choice,
			graphics: this.#needs.graphics ? this.#graphics : [],
			times: this.#times,
			measuring: this.#isMeasuring
		};
		return { ...view, why: explainBackend(view, this.wanted, [...this.#failed]) };
	}

	/** The kernel has said what tensors run on. */
	heard(name: string): void {
		this.#running = name;
		this.#changed();
	}

	/** @param moved what came of letting tensors run on `wanted` */
	note(wanted: TensorBackend, moved: string): void {
		if (wanted === 'wasm' || moved === wanted) return;
		this.#failed.add(wanted);
		this.#changed();
	}

	/** From the next run on. */
	choose(choice: BackendChoice): void {
		this.#choice = choice;
		this.#failed.clear();
		this.#remember();
	}

	/** Looks what there is, without measuring. */
	async look(): Promise<void> {
		this.#graphics ??= await this.#needs.graphics?.find().catch(() => []);
		this.#changed();
	}

	/** Once on each device: measures, if there is a card that may be worth it. Call when idle, once tensors are in use. */
	async measureOnce(): Promise<void> {
		if (this.#running === '' || this.#choice !== 'auto' || this.#times || this.#isMeasuring) return;
		await this.look();
		await this.#measure((this.#graphics ?? []).filter(({ isSoftware }) => !isSoftware));
	}

	/** Measures all that there is, for the learner to compare. */
	async measure(): Promise<void> {
		await this.look();
		await this.#measure(this.#graphics ?? []);
	}

	async #measure(graphics: readonly Graphics[]): Promise<void> {
		const host = this.#needs.graphics;
		if (!host || this.#isMeasuring) return;
		this.#isMeasuring = true;
		this.#changed();
		const backends = graphics.map(({ backend }) => backend);
		const wanted = graphics.length > 0 ? host.measure(['wasm', ...backends]) : Promise.resolve({});
		this.#times = checkTimes(await wanted.catch(() => ({})));
		this.#isMeasuring = false;
		this.#remember();
	}

	#remember(): void {
		const measured = this.#graphics && this.#times && { graphics: [...this.#graphics], times: this.#times };
		this.#needs.memory.write({ choice: this.#choice, ...(measured && { measured }) });
		this.#changed();
	}

	#changed(): void {
		this.#needs.changed(this.view);
	}
}

import { mostTrackPoints, type Track } from '#protocol/training.ts';

/** Writes down measures over time. When there are too many, every second one is dropped, and so on. */
export class TrackRecorder {
	#at: number[] = [];
	#columns = new Map<string, number[]>();
	/** Of so many points, one is kept. */
	#stride = 1;
	#seen = 0;
	/** The newest one, if it is not among those that are kept. */
	#newest: { at: number; values: Record<string, number> } | undefined;

	add(at: number, values: Record<string, number>): void {
		this.#newest = { at, values };
		if (this.#seen++ % this.#stride !== 0) return;
		this.#newest = undefined;
		for (const name of Object.keys(values)) if (!this.#columns.has(name)) this.#addColumn(name);
		this.#at.push(at);
		for (const [name, column] of this.#columns) column.push(values[name] ?? NaN);
		if (this.#at.length >= mostTrackPoints - 1) this.#thin();
	}

	toTrack(): Track {
		const tail = this.#newest;
		return {
			at: Float64Array.from(tail ? [...this.#at, tail.at] : this.#at),
			columns: [...this.#columns].map(([name, values]) => ({
				name,
				values: Float64Array.from(tail ? [...values, tail.values[name] ?? NaN] : values)
			}))
		};
	}

	#addColumn(name: string): void {
		this.#columns.set(
			name,
			this.#at.map(() => NaN)
		);
	}

	#thin(): void {
		const halve = (values: number[]) => values.filter((_, at) => at % 2 === 0);
		this.#at = halve(this.#at);
		for (const [name, values] of this.#columns) this.#columns.set(name, halve(values));
		this.#stride *= 2;
	}
}

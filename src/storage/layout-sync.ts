import type { Layout } from '#protocol/notebook.ts';
import { LatestWrite } from './latest-write.ts';
import { mergeLayouts } from './merge-layouts.ts';

/** A layout as it stands in the database now. */
export interface Revision {
	layout: Layout;
	revision: number;
}

export interface LayoutDisk {
	/** Reads what is there and writes what `change` makes of it, so that nobody writes in between. */
	update(change: (there: Layout) => Layout): Promise<Revision>;
	/** Writes without reading, at once: the page goes away. */
	overwrite(layout: Layout): void;
}

const nothing: Layout = { placed: [], removed: [] };

/** Keeps the layout of one notebook, which other tabs may change at the same time. */
export class LayoutSync {
	readonly #disk: LayoutDisk;
	readonly #writes = new LatestWrite<Layout>((layout) => this.#write(layout));
	readonly #announce: (now: Revision) => void;
	/** The notebook learns what others have changed. */
	#tell: (layout: Layout) => void = () => undefined;
	/** What the notebook has in hand, as far as it is on disk: the ground on which both sides build. */
	#known: Layout | undefined;
	#revision = 0;
	#unsaved: Layout | undefined;

	/** @param announce tells the other tabs */
	constructor(disk: LayoutDisk, announce: (now: Revision) => void) {
		this.#disk = disk;
		this.#announce = announce;
	}

	watch(listener: (layout: Layout) => void): void {
		this.#tell = listener;
	}

	/** The layout was read from disk. @returns what the notebook takes in hand: another tab may have been faster */
	loaded({ layout, revision }: Revision): Layout {
		if (this.#known && revision < this.#revision) return this.#known;
		this.#revision = revision;
		return (this.#known = layout);
	}

	/** Resolves when the layout, or a later one, is on disk, joined with what other tabs have changed. */
	save(layout: Layout): Promise<void> {
		this.#unsaved = layout;
		return this.#writes.put(layout);
	}

	/** Another tab has written. While a change of ours is on its way, that one looks at what is on disk. */
	receive({ layout, revision }: Revision): void {
		if (this.#unsaved || revision <= this.#revision) return;
		this.#known = layout;
		this.#revision = revision;
		this.#tell(layout);
	}

	/** The page goes away: what is not on disk yet is written at once. */
	hurry(): void {
		if (this.#unsaved) this.#disk.overwrite(this.#unsaved);
	}

	/** What to write again when the database was deleted; undefined when there is nothing. */
	get latest(): Layout | undefined {
		return this.#unsaved ?? this.#known;
	}

	async #write(ours: Layout): Promise<void> {
		const base = this.#known ?? nothing;
		const now = await this.#disk.update((there) => mergeLayouts(base, ours, there));
		this.#revision = now.revision;
		this.#announce(now);
		if (this.#unsaved !== ours) {
			this.#known = ours; // the next one was made from it, and is written now
			return;
		}
		this.#unsaved = undefined;
		this.#known = now.layout;
		if (!isSame(now.layout, ours)) this.#tell(now.layout);
	}
}

const isSame = (one: Layout, other: Layout): boolean => JSON.stringify(one) === JSON.stringify(other);

import type { FileGroup, SiteFile } from './site-files.ts';

/** Two at a time: enough to keep a line busy, few enough to leave room for what the page asks for. */
const atOnce = 2;

export interface Saving {
	download(file: SiteFile): Promise<ArrayBuffer>;
	put(group: string, file: SiteFile, bytes: ArrayBuffer): Promise<void>;
	/** Waited for before each file, so that whatever the learner does goes first. */
	turn?(): Promise<void>;
	onsaved?(file: SiteFile): void;
	signal?: AbortSignal | undefined;
}

/**
 * Saves files in their order. What is saved stays saved when one fails; asking again goes on with the rest.
 *
 * @throws what the first failing file threw, after those that were on their way
 */
export async function saveFiles(groups: readonly FileGroup[], saving: Saving): Promise<void> {
	const queue = groups.flatMap(({ id, files }) => files.map((file) => ({ id, file })));
	let hasFailed = false;
	const work = async (): Promise<void> => {
		for (let next = queue.shift(); next && !hasFailed; next = queue.shift()) {
			await saving.turn?.();
			if (saving.signal?.aborted) return;
			await save(next.id, next.file, saving);
		}
	};
	const stop = (error: unknown) => {
		hasFailed = true;
		throw error;
	};
	const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => work().catch(stop)));
	const failed = ends.find((end) => end.status === 'rejected');
	if (failed) throw failed.reason;
}

async function save(group: string, file: SiteFile, saving: Saving): Promise<void> {
	const bytes = await saving.download(file);
	await saving.put(group, file, bytes);
	saving.onsaved?.(file);
}

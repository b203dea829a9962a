/** The worker that reads a file which is about to be added: its beginning first, then all of it. */
import { guessFile, headBytes } from '#datasets/own/guess.ts';
import { profileOwnFile } from '#datasets/own/profile.ts';
import { brokenOff, type ReadingEvent, type ReadingRequest } from './reading-events.ts';

const tell = (event: ReadingEvent) => self.postMessage(event);

self.onmessage = async ({ data }: MessageEvent<ReadingRequest>) =>
	tell(await read(data).catch(() => brokenOff));

/** @returns what is to be told last */
async function read({ file, fileName, fixed }: ReadingRequest): Promise<ReadingEvent> {
	const head = file.slice(0, headBytes);
	const guess = guessFile(new Uint8Array(await head.arrayBuffer()), fileName, fixed);
	if ('refused' in guess) return { kind: 'refused', problem: guess.refused };
	const { options, why } = guess;
	const beginning = await profileOwnFile(head, options, { isCut: head.size < file.size });
	tell({ kind: 'beginning', options, why, profile: beginning });
	const whole = await profileOwnFile(file, options, {
		onProgress: (progress) => tell({ kind: 'progress', progress })
	});
	return { kind: 'whole', profile: whole };
}

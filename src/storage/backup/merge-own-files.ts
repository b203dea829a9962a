/** The learner's data files of a backup. One after the other: they may be large. */
import { connection } from '../connection.ts';
import type { OwnFileRecord } from '../database.ts';
import { readOwnFile } from '../read-own-file.ts';
import { committed } from '../transactions.ts';
import { makeTally, type Tally } from './report.ts';

interface Options {
	isPreview: boolean;
	/** A part between 0 and 1. */
	onprogress?: ((part: number) => void) | undefined;
}

/**
 * Two files of one name that differ are both kept. Who may read a file that is here stays as the learner has said: a
 * backup that somebody else has made gives nobody a right to it.
 */
export async function mergeOwnFiles(files: readonly OwnFileRecord[], options: Options): Promise<Tally> {
	const tally = makeTally();
	if (files.length === 0) return tally;
	const stored = await connection.use((database) => database.getAll('ownFiles'));
	const here = stored.flatMap((record) => readOwnFile(record) ?? []);
	for (const [at, file] of files.entries()) {
		options.onprogress?.(at / files.length);
		if (await findSame(here, file)) {
			tally.same++;
			continue;
		}
		const name = findFreeName(here, file.name);
		if (name === file.name) tally.new++;
		else tally.kept++;
		const record = { ...file, name };
		here.push(record);
		if (!options.isPreview) await put(record);
	}
	return tally;
}

/** Under its name, or one that it got when it was restored before. */
async function findSame(here: readonly OwnFileRecord[], file: OwnFileRecord): Promise<boolean> {
	for (const one of here) {
		if (one.size === file.size && isNameOf(file.name, one.name) && (await isSameBytes(one.file, file.file)))
			return true;
	}
	return false;
}

/** `sales2` is a name of `sales` that was taken. */
const isNameOf = (name: string, other: string) =>
	other.startsWith(name) && /^\d*$/.test(other.slice(name.length));

function findFreeName(here: readonly OwnFileRecord[], name: string): string {
	let free = name;
	for (let number = 2; here.some((one) => one.name === free); number++) free = `${name}${number}`;
	return free;
}

async function isSameBytes(one: Blob, other: Blob): Promise<boolean> {
	const piece = 4_000_000;
	for (let at = 0; at < one.size; at += piece) {
		const [ours, theirs] = await Promise.all(
			[one, other].map(async (file) => new Uint8Array(await file.slice(at, at + piece).arrayBuffer()))
		);
		if (ours!.some((byte, index) => byte !== theirs![index])) return false;
	}
	return true;
}

async function put(record: OwnFileRecord): Promise<void> {
	await connection.use(async (database) => {
		const transaction = database.transaction('ownFiles', 'readwrite');
		await committed(transaction, [transaction.store.put(record)]);
	});
}

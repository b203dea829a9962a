/** What is saved of each group, counted from what really lies on this device. */
import type { FileGroup, SiteFile, SiteFiles } from './site-files.ts';

export interface GroupState {
	id: string;
	/** `older` is whole, in the version before this one: it works until that version is let go. */
	kind: 'saved' | 'partly' | 'none' | 'older';
	/** Files. */
	saved: number;
	total: number;
	/** Bytes on this device, of what is saved and of all. */
	savedSize: number;
	size: number;
	/** Bytes over the network, of what is still missing. */
	missingWire: number;
}

/** @param older the version before, where its files are still kept */
export function stateOf(
	group: FileGroup,
	held: ReadonlySet<string>,
	older?: SiteFiles | undefined
): GroupState {
	const { id, files } = group;
	const saved = files.filter(({ digest }) => held.has(digest));
	return {
		id,
		kind: kindOf(group, saved.length, held, older),
		saved: saved.length,
		total: files.length,
		savedSize: sum(saved, 'size'),
		size: sum(files, 'size'),
		missingWire: sum(
			files.filter(({ digest }) => !held.has(digest)),
			'wire'
		)
	};
}

function kindOf(
	{ id, files }: FileGroup,
	saved: number,
	held: ReadonlySet<string>,
	older: SiteFiles | undefined
): GroupState['kind'] {
	if (saved === files.length) return 'saved';
	const before = older?.groups.find((group) => group.id === id);
	if (before && isWhole(before, held)) return 'older';
	return saved > 0 ? 'partly' : 'none';
}

export const isWhole = ({ files }: FileGroup, held: ReadonlySet<string>): boolean =>
	files.every(({ digest }) => held.has(digest));

export const missingFiles = ({ files }: FileGroup, held: ReadonlySet<string>): SiteFile[] =>
	files.filter(({ digest }) => !held.has(digest));

/** Digests that go when a group is removed: those that no other group has. */
export function digestsOnlyOf(id: string, { groups }: SiteFiles): string[] {
	const others = new Set(
		groups.filter((group) => group.id !== id).flatMap(({ files }) => files.map(({ digest }) => digest))
	);
	const own = groups.find((group) => group.id === id)?.files ?? [];
	return own.map(({ digest }) => digest).filter((digest) => !others.has(digest));
}

/** What a new version has to have before it takes over: whole groups that were whole, and files that were there. */
export function filesToRenew(before: SiteFiles, next: SiteFiles, held: ReadonlySet<string>): FileGroup[] {
	return next.groups.map(({ id, files }) => {
		const old = before.groups.find((group) => group.id === id);
		if (!old) return { id, files: [] };
		const wanted = isWhole(old, held) ? files : files.filter(({ path }) => hadFile(old, path, held));
		return { id, files: wanted.filter(({ digest }) => !held.has(digest)) };
	});
}

const hadFile = ({ files }: FileGroup, path: string, held: ReadonlySet<string>): boolean =>
	files.some((file) => file.path === path && held.has(file.digest));

const sum = (files: readonly SiteFile[], field: 'size' | 'wire'): number =>
	files.reduce((total, file) => total + file[field], 0);

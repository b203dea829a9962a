/** Cache Storage in memory, as far as it is used. */
import type { Caches } from '#offline/file-store.ts';

const origin = 'https://stagecoach.example';

export function makeCaches(room = Infinity): Caches & { keys(name: string): string[] } {
	const all = new Map<string, Map<string, Response>>();
	const whole = (key: string) => new URL(key, origin).href;
	const filesOf = (name: string) => {
		if (!all.has(name)) all.set(name, new Map());
		return all.get(name)!;
	};
	const open = async (name: string) => {
		const files = filesOf(name);
		return {
			match: async (key: string) => files.get(whole(key))?.clone(),
			keys: async () => [...files.keys()].map((url) => ({ url })),
			delete: async (key: string) => files.delete(whole(key)),
			put: async (key: string, file: Response) => {
				if (files.size >= room) throw new DOMException('full', 'QuotaExceededError');
				files.set(whole(key), file);
			}
		};
	};
	return { open, keys: (name: string) => [...filesOf(name).keys()] } as never;
}

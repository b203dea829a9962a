import type { Tab } from '../engines/engine.ts';

export const seed = 'seed-that-nobody-may-read';

/**
 * Puts a secret into every kind of storage that the page's browser has, and somebody who would tell it.
 * @returns the address of a blob that holds it
 */
export function plantSeed(tab: Tab): Promise<string> {
	return tab.ask(async (secret) => {
		const asked = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const places: (() => unknown)[] = [
			async () => {
				const opening = indexedDB.open('seed');
				opening.onupgradeneeded = () => opening.result.createObjectStore('seed');
				const database = await asked(opening);
				const store = database.transaction('seed', 'readwrite').objectStore('seed');
				await asked(store.put(secret, 'seed'));
				database.close();
			},
			() => localStorage.setItem('seed', secret),
			() => sessionStorage.setItem('seed', secret),
			() => (document.cookie = `seed=${secret}`),
			async () => (await caches.open('seed')).put('/seed', new Response(secret)),
			async () => {
				const folder = await navigator.storage.getDirectory();
				const writable = await (await folder.getFileHandle('seed.txt', { create: true })).createWritable();
				await writable.write(secret);
				await writable.close();
			},
			() => {
				const channel = new BroadcastChannel('seed');
				channel.onmessage = () => channel.postMessage(secret);
			},
			() => void navigator.locks.request(secret, () => new Promise(() => undefined))
		];
		// What a browser does not have cannot be read there either.
		for (const plant of places)
			await Promise.resolve()
				.then(plant)
				.catch(() => undefined);
		const script = `export default ${JSON.stringify(secret)}; self.postMessage?.(${JSON.stringify(secret)});`;
		return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	}, seed);
}

/** When files are saved, and when not. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { OfflineState } from '#app/offline/offline-state.svelte.ts';
import type { Saving } from '#offline/save-files.ts';
import { saveFiles } from '#offline/save-files.ts';
import type { FileGroup, SiteFiles } from '#offline/site-files.ts';
import { until } from '../../../support/until.ts';

const device = vi.hoisted(() => ({
	downloaded: [] as string[],
	tabs: [] as string[],
	/** Waited for by whoever looks what lies there, after having looked. */
	slow: Promise.resolve() as Promise<unknown>
}));

vi.mock('#app/offline/site-on-device.ts', () => ({
	withDigest: (held: ReadonlySet<string>, digest: string) => new Set([...(held ?? []), digest]),
	SiteOnDevice: class {
		versions = async () => ({ site: { version: '1', groups: [group] } as unknown as SiteFiles });
		async held() {
			const found = new Set(device.downloaded);
			await device.slow;
			return found;
		}
		async alone(work: () => Promise<void>) {
			device.tabs.push('in');
			await work();
			device.tabs.push('out');
		}
		saveGroup = (
			{ id, files }: FileGroup,
			held: ReadonlySet<string>,
			options: Pick<Saving, 'turn' | 'signal' | 'onsaved'>
		) =>
			saveFiles([{ id, files: files.filter(({ digest }) => !held.has(digest)) }], {
				...options,
				download: async ({ digest }) => {
					device.downloaded.push(digest);
					if (device.downloaded.length === 2) endTraining = beginWork();
					return new ArrayBuffer(0);
				},
				put: async () => {}
			});
	}
}));
vi.mock('#base/idle.ts', () => ({ idle: () => Promise.resolve() }));

const file = (digest: string) => ({ path: digest, digest, size: 1, wire: 1 });
const group = { id: 'course', files: ['a', 'b', 'c', 'd', 'e', 'f'].map(file) } as unknown as FileGroup;

const { locks } = navigator;
let beginWork: () => () => void;
let endTraining = () => {};
let offline: OfflineState;
beforeEach(async () => {
	vi.resetModules();
	[device.downloaded, device.tabs] = [[], []];
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('navigator', { onLine: true, locks });
	({ beginWork } = await import('#base/busy.ts'));
	({ offline } = await import('#app/offline/offline-state.svelte.ts'));
	await offline.start({ scope: 'https://site.example/course/' } as ServiceWorkerRegistration);
});

it('pauses while a model trains, leaves the queue of tabs meanwhile, and goes on afterwards', async () => {
	const saved = offline.saveByItself();
	await until(() => expect(device.tabs).toEqual(['in', 'out']));
	await new Promise((done) => setTimeout(done));
	expect(device.downloaded.length).toBeLessThan(6);
	expect(offline.saving).toEqual(['course']);
	endTraining();
	await saved;
	expect(device.downloaded.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	expect(offline.saving).toEqual([]);
});

it('pauses while another tab trains a model, and goes on when that ends, or the tab does', async () => {
	const training = Promise.withResolvers<undefined>();
	const other = locks.request('stagecoach-busy /course/', { mode: 'shared' }, () => training.promise);
	const saved = offline.saveByItself();
	await new Promise((done) => setTimeout(done, 50));
	expect(device.downloaded).toEqual([]);
	expect(offline.saving).toEqual(['course']);
	training.resolve(undefined); // a browser gives back what a tab held that is no more
	await other;
	await until(() => expect(device.downloaded.length).toBe(2));
	endTraining();
	await saved;
	expect(device.downloaded.length).toBe(6);
});

it('does not pause what somebody has asked for', async () => {
	await offline.save('course');
	expect(device.downloaded.length).toBe(6);
	endTraining();
});

it('waits no longer when somebody asks for it', async () => {
	const saved = offline.saveByItself();
	await until(() => expect(device.tabs).toEqual(['in', 'out']));
	void offline.save('course');
	await saved;
	expect(device.downloaded.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	endTraining();
});

it('knows all that it has saved, though somebody looked meanwhile and was slow', async () => {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	device.slow = promise;
	const look = offline.look();
	device.slow = Promise.resolve();
	await offline.save('course');
	resolve(undefined);
	await look;
	expect(offline.isWhole).toBe(true);
	endTraining();
});

it('does not begin where nothing is missing', async () => {
	await offline.save('course');
	endTraining();
	device.tabs = [];
	await offline.saveByItself();
	expect(device.tabs).toEqual([]);
});

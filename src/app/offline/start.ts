/** Makes the site work without a network. Loaded when a page has nothing else to do, so no first view waits for it. */
import { mount } from 'svelte';
import { resolve } from '$app/paths';
import { installPrompt } from './install-prompt.svelte.ts';
import OfflineNotices from './OfflineNotices.svelte';
import { offline } from './offline-state.svelte.ts';
import { update } from './update-state.svelte.ts';

/** The editor and the kernel come first. */
const patienceMs = 3000;

let isStarted = false;

export async function startOffline(): Promise<void> {
	if (isStarted) return;
	isStarted = true;
	installPrompt.watch();
	const registration = await register();
	if (!registration) {
		offline.support = 'none';
		return;
	}
	mount(OfflineNotices, { target: document.body });
	update.watch(registration, navigator.serviceWorker);
	await offline.start(registration);
	navigator.serviceWorker.addEventListener('controllerchange', () => void offline.readFiles());
	await new Promise((done) => setTimeout(done, patienceMs));
	await offline.saveByItself();
}

/** @returns undefined on plain http, in some private windows, and while the site is being developed */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator) || !('locks' in navigator)) return undefined;
	const scope = resolve('/');
	try {
		const registration = await navigator.serviceWorker.register(`${scope}service-worker.js`, { scope });
		return registration && (await navigator.serviceWorker.ready);
	} catch {
		return undefined;
	}
}

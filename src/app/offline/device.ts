/** What the browser says about this device, and what the learner has chosen for it. */
import { everything, readWish, type Circumstances, type Wish } from '#offline/wish.ts';

const storageKey = 'stagecoach-offline';

/** Not in every browser, and not in TypeScript's. */
type Line = Navigator & { connection?: { saveData?: boolean } };

export async function findCircumstances(): Promise<Circumstances> {
	const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
	return {
		saveData: (navigator as Line).connection?.saveData === true,
		room: quota === undefined ? undefined : quota - (usage ?? 0)
	};
}

// Storage may be forbidden: the choice then lasts as long as the page.
export function loadWish(): Wish {
	try {
		return readWish(localStorage.getItem(storageKey));
	} catch {
		return everything;
	}
}

export function storeWish(wish: Wish): void {
	try {
		localStorage.setItem(storageKey, JSON.stringify(wish));
	} catch {
		return;
	}
}

/** Whether the browser has promised not to clear this site's storage when it needs room. */
export async function isPromisedToKeep(): Promise<boolean> {
	return (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
}

/** Asks for that promise. Some browsers ask the learner, so only a press of a button leads here. */
export async function askToKeep(): Promise<boolean> {
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** app.html reads the same key before the first paint, so that the home page is not drawn twice for those who return. */
const storageKey = 'stagecoach-begun';

/** @param hasBegun whether this device keeps anything that a learner has done */
export function markBegun(hasBegun: boolean): void {
	try {
		if (hasBegun) localStorage.setItem(storageKey, 'yes');
		else localStorage.removeItem(storageKey);
	} catch {
		return; // forbidden: the home page then changes a moment after it is drawn
	}
}

/** Whether `markBegun` has said so on this device. */
export function wasBegun(): boolean {
	try {
		return localStorage.getItem(storageKey) !== null;
	} catch {
		return false;
	}
}

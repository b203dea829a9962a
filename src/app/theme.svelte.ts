export type ThemeChoice = 'system' | 'light' | 'dark';

/** app.html reads the same key before the first paint. */
const storageKey = 'stagecoach-theme';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The chosen theme of this device. `system` follows the operating system, and is what a new visitor gets. */
class Theme {
	#choice = $state<ThemeChoice>('system');

	get choice(): ThemeChoice {
		return this.#choice;
	}

	/** Takes over what was chosen on an earlier visit. */
	restore(): void {
		this.#choice = themeChoices.find((choice) => choice === readStored()) ?? 'system';
	}

	choose(choice: ThemeChoice): void {
		this.#choice = choice;
		if (choice === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = choice;
		store(choice);
	}
}

// Storage may be forbidden (private window, blocked cookies): the choice then lasts as long as the page.
function readStored(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

function store(choice: ThemeChoice): void {
	try {
		localStorage.setItem(storageKey, choice);
	} catch {
		return;
	}
}

/** Of this page. */
export const theme = new Theme();

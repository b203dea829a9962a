/** Chromium's own event; TypeScript does not know it. */
interface InstallEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Whether the browser offers to install the site, which some do after a while and others never tell. */
class InstallPrompt {
	#event = $state.raw<InstallEvent>();

	get isOffered(): boolean {
		return this.#event !== undefined;
	}

	watch(): void {
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault(); // no banner over the lesson: the button is on the page about it
			this.#event = event as InstallEvent;
		});
		addEventListener('appinstalled', () => (this.#event = undefined));
	}

	async ask(): Promise<void> {
		await this.#event?.prompt();
		this.#event = undefined; // it can be used once
	}
}

export const installPrompt = new InstallPrompt();

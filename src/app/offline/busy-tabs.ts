/**
 * Which tabs of the site run something: each holds a shared lock as long as it does. A tab that crashes or is closed
 * holds none, whatever it was doing.
 */
import { watchWork } from '#base/busy.ts';

export class BusyTabs {
	readonly #name: string;
	readonly #locks = navigator.locks;
	#endWork = (): void => undefined;

	/** @param scope address of the site, of which one origin may hold several */
	constructor(scope: string) {
		this.#name = `stagecoach-busy ${new URL(scope).pathname}`;
	}

	/** From now on the other tabs know when this one runs something. @returns ends that */
	share(): () => void {
		const endWatching = watchWork((isBusy) => {
			this.#endWork();
			if (isBusy) this.#hold();
		});
		return () => {
			endWatching();
			this.#endWork();
		};
	}

	/** Whether any tab runs something, this one included. */
	async isAnyBusy(): Promise<boolean> {
		const { held = [] } = await this.#locks.query();
		return held.some(({ name, mode }) => name === this.#name && mode === 'shared');
	}

	/** Resolves when none of those runs that run now, or when the waiting is called off. */
	async untilRest(signal: AbortSignal): Promise<void> {
		await this.#locks.request(this.#name, { signal }, () => undefined).catch(() => undefined);
	}

	#hold(): void {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		this.#endWork = () => resolve(undefined);
		void this.#locks.request(this.#name, { mode: 'shared' }, () => promise);
	}
}

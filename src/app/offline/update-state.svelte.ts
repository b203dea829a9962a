/**
 * `fetching`: a newer version is on its way. `failed`: it did not arrive whole, the present one stays. `ready`: it waits for
 * the learner. `taken`: another tab has gone over to it; this one goes on with its own version's files.
 */
export type UpdateStage = 'none' | 'fetching' | 'failed' | 'ready' | 'taken';

const hourMs = 3_600_000;

/** Newer versions of the site. None takes over before the learner says so, or has closed all tabs. */
export class UpdateState {
	stage = $state<UpdateStage>('none');
	#registration: ServiceWorkerRegistration | undefined;
	#isAsked = false;
	#lastLook = Date.now();

	watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
		this.#registration = registration;
		if (registration.waiting) this.stage = 'ready';
		if (registration.installing) this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
		let hadWorker = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#isAsked) location.reload();
			else if (hadWorker) this.stage = 'taken';
			hadWorker = true;
		});
		document.addEventListener('visibilitychange', () => this.#lookAgain());
	}

	/** The learner wants the new version now. What was typed is stored already. */
	reload(): void {
		this.#isAsked = true;
		if (this.#registration?.waiting) this.#registration.waiting.postMessage({ kind: 'take-over' });
		else location.reload();
	}

	#follow(worker: ServiceWorker | null): void {
		if (!worker || !this.#registration?.active) return; // a first visit: there is no older version
		this.stage = 'fetching';
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed') this.stage = 'ready';
			if (worker.state === 'redundant' && this.stage === 'fetching') this.stage = 'failed';
		});
	}

	/** Browsers look for a newer version when a page is opened; some tabs stay open for days. */
	#lookAgain(): void {
		if (document.visibilityState !== 'visible' || Date.now() - this.#lastLook < hourMs) return;
		this.#lastLook = Date.now();
		this.#registration?.update().catch(() => {});
	}
}

export const update = new UpdateState();

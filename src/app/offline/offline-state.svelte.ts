import { AppError } from '#base/app-error.ts';
import { isBusy, untilRest } from '#base/busy.ts';
import { idle } from '#base/idle.ts';
import type { News } from '#offline/messages.ts';
import type { SiteFiles } from '#offline/site-files.ts';
import { stateOf } from '#offline/states.ts';
import { reluctance, wishAway, wishFor, type Reluctance, type Wish } from '#offline/wish.ts';
import { BusyTabs } from './busy-tabs.ts';
import { askToKeep, findCircumstances, isPromisedToKeep, loadWish, storeWish } from './device.ts';
import { SiteOnDevice, withDigest, type Digests } from './site-on-device.ts';

/** `none`: this browser, or this address, has no service workers. */
export type Support = 'starting' | 'ready' | 'none';

export type SaveProblem = 'network' | 'changed' | 'full' | 'other';

const retryMs = 20_000;

/** What is saved for offline, as this tab sees it, and the saving itself. One for the page. */
export class OfflineState {
	support = $state<Support>('starting');
	/** Groups that this tab saves: the present one, then those that wait. */
	saving = $state.raw<readonly string[]>([]);
	problem = $state<SaveProblem>();
	/** Why nothing is saved by itself. */
	reluctance = $state<Reluctance>();
	isPersisted = $state(false);
	isOnline = $state(true);
	wish = $state.raw<Wish>(loadWish());

	#site = $state.raw<SiteFiles>();
	#older = $state.raw<SiteFiles>();
	#held = $state.raw<Digests>();
	#device: SiteOnDevice | undefined;
	#tabs: BusyTabs | undefined;
	#end: AbortController | undefined;
	#isLooking = false;
	/** This tab saves, and knows by itself what has come. */
	#isAtWork = false;
	/** How many files this tab has saved. */
	#came = 0;
	/** A button was pressed: nobody has to wait until the page is idle. */
	#isUrgent = false;
	/** Ends the waiting for cells that run. */
	#wake = (): void => undefined;

	readonly groups = $derived.by(() => {
		const held = this.#held;
		return held ? (this.#site?.groups ?? []).map((group) => stateOf(group, held, this.#older)) : [];
	});
	readonly version = $derived(this.#site?.version);
	readonly missingWire = $derived(this.groups.reduce((sum, { missingWire }) => sum + missingWire, 0));
	readonly savedSize = $derived(this.groups.reduce((sum, { savedSize }) => sum + savedSize, 0));
	readonly isWhole = $derived(this.groups.length > 0 && this.groups.every(({ kind }) => kind === 'saved'));

	/** Whether the page at a path is saved. */
	hasPage(path: string): boolean {
		const file = this.#site?.groups.flatMap(({ files }) => files).find((one) => one.path === `${path}.html`);
		return file !== undefined && this.#held?.has(file.digest) === true;
	}

	/** @param registration of the worker that knows the files of this version */
	async start(registration: ServiceWorkerRegistration): Promise<void> {
		this.#device = new SiteOnDevice(registration, (news) => this.#hear(news));
		this.#tabs = new BusyTabs(registration.scope);
		this.#tabs.share();
		this.isOnline = navigator.onLine;
		addEventListener('offline', () => (this.isOnline = false));
		addEventListener('online', () => {
			this.isOnline = true;
			void this.saveByItself();
		});
		await this.readFiles();
		this.support = this.#site ? 'ready' : 'none';
	}

	/** Asks again which files there are: another version may have taken over. */
	async readFiles(): Promise<void> {
		const versions = await this.#device?.versions();
		this.#site = versions?.site;
		this.#older = versions?.older;
		await this.look();
	}

	/** Looks up what is saved, where it lies. */
	async look(): Promise<void> {
		let held: Digests | undefined;
		let came: number;
		do {
			came = this.#came; // of a file that comes meanwhile, what is found may not know
			held = await this.#device?.held();
		} while (came !== this.#came);
		this.#held = held;
		this.isPersisted = await isPromisedToKeep();
	}

	/** Saves what is missing of what the learner wants, if nothing speaks against it. */
	async saveByItself(): Promise<void> {
		if (!this.#site || !this.#held || this.saving.length > 0) return;
		this.wish = loadWish(); // another tab may have chosen since
		this.reluctance = reluctance(this.wish, await findCircumstances(), this.missingWire);
		if (this.reluctance) return;
		const missing = this.groups.filter(({ kind }) => kind !== 'saved').map(({ id }) => id);
		await this.#save(missing.filter((id) => !this.wish.unwanted.includes(id)));
	}

	async save(id: string): Promise<void> {
		this.#choose(wishFor(this.wish, id));
		await this.#saveNow([id]);
	}

	async saveEverything(): Promise<void> {
		this.#choose({ isAutomatic: true, unwanted: [] });
		await this.#saveNow(this.groups.map(({ id }) => id));
	}

	/** Ends the saving; what is saved stays. Nothing goes on by itself until the learner says so. */
	stop(): void {
		this.#choose({ ...this.wish, isAutomatic: false });
		this.reluctance = 'not-wanted';
		this.#end?.abort();
		this.#wake();
		this.#device?.stopOthers();
	}

	async remove(id: string): Promise<void> {
		this.#choose(wishAway(this.wish, id));
		await this.#device?.remove(id, this.#site!);
		await this.look();
	}

	setAutomatic(isAutomatic: boolean): void {
		if (!isAutomatic) return this.stop();
		this.#choose({ ...this.wish, isAutomatic });
		void this.saveByItself();
	}

	async #saveNow(ids: readonly string[]): Promise<void> {
		this.#isUrgent = true;
		this.#wake();
		void askToKeep().then((isPromised) => (this.isPersisted = isPromised)); // the learner may take time to answer
		await this.#save(ids);
	}

	/** One tab at a time. A group that is asked for while others are being saved comes after them. */
	async #save(ids: readonly string[]): Promise<void> {
		const isRunning = this.saving.length > 0;
		this.saving = [...this.saving, ...ids.filter((id) => !this.saving.includes(id))];
		if (isRunning) return;
		this.problem = undefined;
		this.#end = new AbortController();
		const { signal } = this.#end;
		try {
			while (this.saving.length > 0 && !signal.aborted) {
				// Out of the queue of tabs meanwhile: another one may be asked to save.
				if (await this.#mustWait()) await this.#untilRest(signal);
				if (signal.aborted) return;
				await this.#device!.alone(() => this.#saveUntilBusy(signal), signal);
			}
		} catch (error) {
			if (signal.aborted) return;
			this.problem = problemOf(error);
			if (this.problem === 'network') this.#lostNetwork();
		} finally {
			this.saving = [];
			this.#isAtWork = false;
			this.#isUrgent = false;
		}
	}

	async #untilRest(signal: AbortSignal): Promise<void> {
		if (this.#isUrgent || signal.aborted) return; // while the tabs were asked
		const waiting = new AbortController();
		this.#wake = () => waiting.abort();
		const woken = new Promise((resolve) => waiting.signal.addEventListener('abort', resolve));
		await Promise.race([untilRest(), woken]);
		await this.#tabs?.untilRest(waiting.signal);
	}

	/** A model that trains, in whatever tab, needs the cores, and its learner waits. */
	async #mustWait(): Promise<boolean> {
		return !this.#isUrgent && (isBusy() || (await this.#tabs?.isAnyBusy()) === true);
	}

	async #saveUntilBusy(signal: AbortSignal): Promise<void> {
		this.#isAtWork = true;
		await this.look(); // another tab may have saved meanwhile
		while (this.saving.length > 0 && !signal.aborted && !(await this.#mustWait()))
			await this.#saveNext(signal);
		this.#isAtWork = false;
	}

	async #saveNext(signal: AbortSignal): Promise<void> {
		const pass = new AbortController();
		signal.addEventListener('abort', () => pass.abort());
		const [id] = this.saving;
		const group = this.#site?.groups.find((one) => one.id === id);
		const turn = async () => {
			if (!this.#isUrgent) await idle();
			if (await this.#mustWait()) pass.abort(); // the rest of the group comes later
		};
		const onsaved = ({ digest }: { digest: string }) => {
			this.#came++;
			this.#held = withDigest(this.#held, digest);
			this.isOnline = true;
		};
		if (group) await this.#device!.saveGroup(group, this.#held!, { signal: pass.signal, onsaved, turn });
		if (pass.signal.aborted) return;
		this.saving = this.saving.filter((one) => one !== id);
	}

	/** A browser that has a line does not know when the site is reachable again, so it is asked now and then. */
	#lostNetwork(): void {
		if (!this.isOnline) return;
		this.isOnline = false;
		const timer = setInterval(async () => {
			if (await this.#device?.isReachable()) this.isOnline = true;
			if (this.isOnline) clearInterval(timer);
		}, retryMs);
	}

	#choose(wish: Wish): void {
		this.wish = wish;
		storeWish(wish);
	}

	/** Other tabs tell of each file; looking once for many is enough. */
	#hear(news: News): void {
		if (news.kind === 'unreachable') this.#lostNetwork();
		if (news.kind === 'stop') this.#end?.abort();
		if (news.kind !== 'changed' || this.#isLooking || this.#isAtWork) return;
		this.#isLooking = true;
		setTimeout(() => {
			this.#isLooking = false;
			void this.look();
		}, 250);
	}
}

function problemOf(error: unknown): SaveProblem {
	const code = error instanceof AppError ? error.code : '';
	if (code === 'missing') return 'changed'; // a newer version does not have the file any more
	return code === 'network' || code === 'changed' || code === 'full' ? code : 'other';
}

export const offline = new OfflineState();

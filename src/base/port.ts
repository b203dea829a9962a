/**
 * Requests and events over a MessagePort, the same on both sides and in every realm (page, sandboxed
 * worker, Node's worker threads). What arrives is data from a stranger: handlers validate it.
 */
import { AppError } from './app-error.ts';

/** The part of a MessagePort that is used here; Node's and the browser's both have it. */
export type MessageChannelEnd = Pick<MessagePort, 'postMessage' | 'onmessage' | 'close'>;

/** Kept, like `postMessage` below: a cell may replace it. */
const { hasOwn } = Object;

type Post = (message: unknown, transfer?: Transferable[]) => void;

type Handler = (params: never) => unknown;

interface Message {
	id?: number;
	method?: string;
	params?: unknown;
	result?: unknown;
	error?: { name: string; message: string };
}

interface Waiter {
	resolve(value: unknown): void;
	reject(error: unknown): void;
}

export class Port {
	readonly #post: Post;
	readonly #end: MessageChannelEnd;
	readonly #handlers: Record<string, Handler>;
	readonly #waiting = new Map<number, Waiter>();
	#lastId = 0;
	#closed = false;

	/** @param handlers answers to the other side's requests and events, by method */
	constructor(end: MessageChannelEnd, handlers: Record<string, Handler>) {
		this.#end = end;
		this.#handlers = handlers;
		// Bound once: code that patches MessagePort.prototype later cannot get hold of the port.
		this.#post = end.postMessage.bind(end) as Post;
		end.onmessage = (event) => void this.#receive(event.data as Message);
	}

	/** Asks the other side. Rejects when its handler throws or the port closes. */
	request<Result>(method: string, params?: unknown, transfer: Transferable[] = []): Promise<Result> {
		if (this.#closed) return Promise.reject(closedError(method));
		const id = ++this.#lastId;
		return new Promise<Result>((resolve, reject) => {
			this.#waiting.set(id, { resolve: resolve as Waiter['resolve'], reject });
			try {
				this.#post({ id, method, params }, transfer);
			} catch (error) {
				this.#waiting.delete(id); // cannot be sent, so no answer will come
				throw error;
			}
		});
	}

	/** Tells the other side something and expects no answer. */
	notify(method: string, params?: unknown, transfer: Transferable[] = []): void {
		if (!this.#closed) this.#post({ method, params }, transfer);
	}

	/** Rejects everything that waits, and says why. Safe to call twice. */
	close(reason: AppError = closedError('the request')): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#end.onmessage = null;
		this.#end.close();
		for (const { reject } of this.#waiting.values()) reject(reason);
		this.#waiting.clear();
	}

	async #receive(message: Message): Promise<void> {
		if (typeof message !== 'object' || message === null) return;
		if (typeof message.method === 'string') return this.#answer(message);
		const waiter = this.#waiting.get(message.id ?? -1);
		if (!waiter) return; // late, or answered twice
		this.#waiting.delete(message.id!);
		if (message.error) waiter.reject(new AppError('remote', String(message.error.message)));
		else waiter.resolve(message.result);
	}

	async #answer({ id, method, params }: Message): Promise<void> {
		const handler = hasOwn(this.#handlers, method!) ? this.#handlers[method!] : undefined;
		try {
			if (!handler) throw new AppError('no-handler', `Nothing here answers “${method}”.`);
			const result = await handler(params as never);
			if (id !== undefined && !this.#closed) this.#post({ id, result });
		} catch (error) {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			if (id !== undefined && !this.#closed) this.#post({ id, error: { name, message } });
		}
	}
}

function closedError(what: string): AppError {
	return new AppError('port-closed', `The other side has gone before ${what} was answered.`);
}

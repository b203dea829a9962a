/** The part of a service worker's surroundings that is used here; TypeScript has them only without the page's. */
export interface WorkerScope {
	registration: { scope: string; installing: unknown; waiting: unknown };
	clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly { id: string }[]> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
	addEventListener(type: 'message', listener: (event: QuestionEvent) => void): void;
}

/** The browser waits for what is handed to `waitUntil` before it goes on or ends the worker. */
export interface WorkEvent {
	waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends WorkEvent {
	request: Request;
	/** The tab that asks; empty when it opens a page. */
	clientId: string;
	respondWith(answer: Promise<Response>): void;
}

export interface QuestionEvent extends WorkEvent {
	data: unknown;
	ports: readonly MessagePort[];
}

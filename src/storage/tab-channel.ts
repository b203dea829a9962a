/** What the tabs that have one notebook open tell each other. */
export class TabChannel<Message extends { lesson: string }> {
	readonly #channel: BroadcastChannel;
	readonly #lesson: string;
	#isOpen = true;

	constructor(name: string, lesson: string) {
		this.#channel = new BroadcastChannel(name);
		this.#lesson = lesson;
	}

	/** After `close` a write may still end, and has nobody to tell. */
	post(message: Message): void {
		if (this.#isOpen) this.#channel.postMessage(message);
	}

	onMessage(listener: (message: Message) => void): void {
		this.#channel.addEventListener('message', ({ data }: MessageEvent<Message | null>) => {
			if (data?.lesson === this.#lesson) listener(data);
		});
	}

	close(): void {
		this.#isOpen = false;
		this.#channel.close();
	}
}

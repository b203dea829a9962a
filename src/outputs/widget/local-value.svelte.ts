interface Local<Value> {
	value: Value;
	limits: string;
	/** What the kernel had shown when the value was set: an echo comes later. */
	before: object;
}

/**
 * What stands in a widget: what the learner has set, until the kernel shows the same, so that a late echo of an earlier
 * value moves nothing under the learner's hand. From then on it is what the kernel shows.
 */
export class LocalValue<Value> {
	readonly #readSpec: () => { value: Value };
	#local = $state.raw<Local<Value>>();
	/** Everything about the widget but its value. When the code changes that, what was set before may fit no more. */
	readonly #limits = $derived.by(() => JSON.stringify({ ...this.#readSpec(), value: undefined }));

	/** Call while a component is made. */
	constructor(readSpec: () => { value: Value }, isSame: (one: Value, other: Value) => boolean = Object.is) {
		this.#readSpec = readSpec;
		$effect(() => {
			const [local, spec] = [this.#local, readSpec()];
			if (local && local.before !== spec && isSame(local.value, spec.value)) this.#local = undefined;
		});
	}

	get value(): Value {
		return this.#local?.limits === this.#limits ? this.#local.value : this.#readSpec().value;
	}

	set value(value: Value) {
		this.#local = { value, limits: this.#limits, before: this.#readSpec() };
	}
}

/** So many records are asked for at a time. */
const batchSize = 500;

/** What is needed of a store, whatever is in it. */
interface Store {
	readonly keyPath: unknown;
	getAll(range?: IDBKeyRange, count?: number): Promise<unknown[]>;
}

/**
 * All records of a store, batch by batch in the order of their keys. The next batch is asked for before one is handed on:
 * while the database reads, the page can write what it has. Whoever takes them may wait for nothing else meanwhile, or
 * the transaction ends.
 */
export async function* readStore(store: Store): AsyncGenerator<unknown[]> {
	const path = keyPathOf(store);
	if (!path) return yield await store.getAll();
	let next: Promise<unknown[]> | undefined = store.getAll(undefined, batchSize);
	while (next) {
		const values: unknown[] = await next;
		next = values.length < batchSize ? undefined : store.getAll(after(values.at(-1), path), batchSize);
		yield values;
	}
}

/** Fields that are the key; undefined where a record does not tell its key by such fields. */
function keyPathOf({ keyPath }: Store): string[] | undefined {
	const fields = (Array.isArray(keyPath) ? keyPath : [keyPath]) as unknown[]; // a newer version may have any
	return fields.every((one) => typeof one === 'string' && /^\w+$/.test(one))
		? (fields as string[])
		: undefined;
}

function after(record: unknown, path: readonly string[]): IDBKeyRange {
	const fields = path.map((name) => (record as Record<string, IDBValidKey>)[name]!);
	return IDBKeyRange.lowerBound(path.length === 1 ? fields[0] : fields, true);
}

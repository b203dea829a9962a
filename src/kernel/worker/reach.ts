import { isObject } from './recognise.ts';

/** Things looked at below one value: data can be endless, and a model's weights are never far. */
const mostThings = 50_000;

/**
 * Which of `wanted` a value leads to: through objects, lists, maps, sets and statics, never through getters, and not into
 * what functions have closed over, which nobody can see.
 * @param beyond objects that lead to everything and therefore say nothing, such as the tensors' own engine
 */
export function reach<Wanted extends object>(
	value: unknown,
	wanted: ReadonlySet<Wanted>,
	beyond: Iterable<object> = []
): Set<Wanted> {
	const found = new Set<Wanted>();
	const seen = new Set<unknown>([globalThis, ...beyond]);
	const open = [value];
	for (let left = mostThings; open.length > 0 && left > 0 && found.size < wanted.size; left--) {
		const next = open.pop();
		if (!mayLead(next) || seen.has(next)) continue;
		seen.add(next);
		if (wanted.has(next as Wanted)) {
			found.add(next as Wanted);
			continue;
		}
		const contents = contentsOf(next, left);
		left -= contents.length;
		for (const item of contents) if (mayLead(item)) open.push(item);
	}
	return found;
}

const mayLead = (value: unknown): value is object => isObject(value) || typeof value === 'function';

function contentsOf(holder: object, most: number): unknown[] {
	try {
		if (ArrayBuffer.isView(holder) || isModule(holder)) return [];
		if (Array.isArray(holder)) return holder.slice(0, most);
		if (holder instanceof Map) return [...holder].slice(0, most).flat();
		if (holder instanceof Set) return [...holder].slice(0, most);
		const keys = Reflect.ownKeys(holder).slice(0, most);
		return keys.map((key) => Reflect.getOwnPropertyDescriptor(holder, key)?.value as unknown);
	} catch {
		return []; // a proxy that does not like to be looked at
	}
}

/** What `import * as tf` gives: a library, not something that the learner holds. */
const isModule = (value: object) => Object.prototype.toString.call(value) === '[object Module]';

/** What names held when a cell failed: only kinds and measures, for the sentence that explains the error. */
import type { ErrorScope, NamedValue } from '#protocol/kernel.ts';
import type { Getter } from './names.ts';
import { isFrame, isObject, isPromise, isTensor } from './recognise.ts';

const mostValues = 100;
const mostClasses = 60;
const mostMembers = 800;
const mostColumns = 200;

/**
 * @param names the failed cell's own first: of two with the same name the first counts
 * @param modules libraries that are loaded
 */
export function describeScope(
	names: Iterable<[name: string, get: Getter]>,
	modules: ReadonlyMap<string, object>
): ErrorScope {
	const values = new Map<string, NamedValue>();
	const members = new Map<string, string[]>();
	const add = (kind: string, read: () => string[]) => {
		if (!members.has(kind) && members.size < mostClasses)
			members.set(kind, attempt(read)?.slice(0, mostMembers) ?? []);
	};
	for (const [module, exports] of modules)
		for (const name of classesOf[module] ?? []) {
			add(name, () => membersOf((exports as Record<string, { prototype: object }>)[name]!.prototype));
		}
	for (const [name, get] of names) {
		if (values.has(name) || values.size >= mostValues) continue;
		const described = attempt(() => describe(get(), modules));
		if (!described) continue; // not yet made
		values.set(name, { name, ...described });
		if (described.kind === 'module') addModule(name, get() as object, add);
		else if (described.kind === 'class')
			add(name, () => membersOf((get() as { prototype: object }).prototype));
		else if (!common.has(described.kind)) add(described.kind, () => membersOf(get()));
	}
	return { values: [...values.values()], members: Object.fromEntries(members) };
}

/** Classes whose methods a learner calls on what has no name. */
const classesOf: Record<string, string[]> = {
	'@tensorflow/tfjs': ['Tensor', 'Sequential'],
	danfojs: ['DataFrame', 'Series']
};

/** Kinds whose members the page knows itself. */
const common = new Set(
	'undefined null boolean number string bigint symbol function class Array Map Set Promise Date RegExp'.split(
		' '
	)
);

function describe(value: unknown, modules: ReadonlyMap<string, object>): Omit<NamedValue, 'name'> {
	if (value === null) return { kind: 'null' };
	if (typeof value === 'function') return { kind: kindOfFunction(value) };
	if (!isObject(value)) return { kind: typeof value };
	if ([...modules.values()].includes(value)) return { kind: 'module' };
	if (isPromise(value)) return { kind: 'Promise' };
	if (isTensor(value)) return { kind: 'Tensor', shape: [...value.shape], dtype: value.dtype };
	if (isFrame(value)) {
		const columns = value.$columns.slice(0, mostColumns).map(String);
		return { kind: value.$isSeries ? 'Series' : 'DataFrame', columns };
	}
	if (Array.isArray(value)) return { kind: 'Array' };
	const { constructor } = value as { constructor?: unknown };
	return { kind: typeof constructor === 'function' && constructor !== Object ? constructor.name : 'object' };
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined) as object;

function kindOfFunction(value: object): string {
	if (Object.getPrototypeOf(value) === AsyncFunction) return 'async function';
	return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function';
}

/** A library's names, and those one dot further: `tf.layers.dense`. */
function addModule(name: string, module: object, add: (kind: string, read: () => string[]) => void): void {
	add(name, () => Object.keys(module));
	for (const [key, value] of Object.entries(module)) {
		if (/util|^env$|^default$/.test(key)) continue;
		const isClass = typeof value === 'function' && /^[a-z]/.test(key); // `tf.train.adam` is a static method
		const names = isClass
			? Object.getOwnPropertyNames(value).filter(isOwn)
			: isObject(value)
				? Object.keys(value)
				: [];
		if (names.length > 0 && !Array.isArray(value)) add(`${name}.${key}`, () => names);
	}
}

/** False for what every function has. */
function isOwn(name: string): boolean {
	return !/^(length|name|prototype|arguments|caller)$/.test(name);
}

/** Names along the chain of prototypes, without those of every object. */
export function membersOf(value: unknown): string[] {
	const names = new Set<string>();
	for (let at: unknown = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
		for (const name of Object.getOwnPropertyNames(at)) names.add(name);
	}
	return [...names].filter((name) => !/^[_$]|^constructor$/.test(name));
}

function attempt<Result>(read: () => Result): Result | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

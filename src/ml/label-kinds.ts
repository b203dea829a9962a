import { describe } from './describe.ts';

const kinds = { string: 'texts', number: 'numbers', boolean: 'booleans' };

/**
 * Labels are compared with each other, and 1 is none of '1': all are texts, or all numbers, or all booleans.
 *
 * @throws TypeError when one is missing, is nothing of these, or they are of two kinds
 */
export function requireLabels(labels: readonly unknown[], name: string): void {
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i];
		if (label == null || Number.isNaN(label)) throw new TypeError(`${name} has no label in row ${i}.`);
		if (kindOf(label) === undefined)
			throw new TypeError(
				`${name} must hold texts, finite numbers or booleans, but row ${i} is ${describe(label)}.`
			);
		if (typeof label !== typeof labels[0])
			throw new TypeError(
				`${name} mixes ${kindOf(labels[0])} and ${kindOf(label)}: row 0 is ${describe(labels[0])}, row ${i} is ${describe(label)}. Make them one kind.`
			);
	}
}

/** The same of two lists that are compared with each other. @throws TypeError when they are of two kinds */
export function requireSameKind(
	a: readonly unknown[],
	b: readonly unknown[],
	names: readonly [string, string]
): void {
	requireLabels(a, names[0]);
	requireLabels(b, names[1]);
	if (a.length === 0 || b.length === 0 || typeof a[0] === typeof b[0]) return;
	throw new TypeError(
		`${names[0]} holds ${kindOf(a[0])} and ${names[1]} ${kindOf(b[0])}, of which none are equal. Make them one kind.`
	);
}

function kindOf(label: unknown): string | undefined {
	const type = typeof label;
	if (type === 'number' && !Number.isFinite(label)) return undefined;
	return Object.hasOwn(kinds, type) ? kinds[type as keyof typeof kinds] : undefined;
}

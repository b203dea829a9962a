import type { ImportDeclaration, ImportSpecifier } from 'acorn';
import { requestOf } from '#protocol/modules.ts';

/** What the kernel is asked for, by an import at the top. */
export function toRequest({ source, specifiers }: ImportDeclaration): string {
	const names = specifiers.map((one) => (one.type === 'ImportSpecifier' ? importedName(one) : undefined));
	const isNamed = names.length > 0 && !names.includes(undefined);
	return requestOf(String(source.value), isNamed ? (names as string[]) : undefined);
}

export function importedName({ imported }: ImportSpecifier): string {
	return imported.type === 'Literal' ? String(imported.value) : imported.name;
}

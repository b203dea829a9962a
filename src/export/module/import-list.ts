import type { ImportText } from '#transpile/read-imports.ts';

interface FromModule {
	/** `name` or `name as other`, with `type` before it when it is imported as one only. */
	names: Set<string>;
	/** Statements that cannot be joined with others: of a whole module. */
	whole: Set<string>;
}

/** The imports of all cells, each once, those of one module in one statement. */
export class ImportList {
	readonly #modules = new Map<string, FromModule>();

	get isEmpty(): boolean {
		return this.#modules.size === 0;
	}

	get usesOurs(): boolean {
		return [...this.#modules.keys()].some((name) => name.startsWith('stagecoach/'));
	}

	add({ module, isType, namespace, names }: ImportText): void {
		const from = this.#modules.get(module) ?? { names: new Set(), whole: new Set() };
		this.#modules.set(module, from);
		if (namespace !== undefined)
			from.whole.add(`import ${isType ? 'type ' : ''}* as ${namespace} from '${module}';`);
		for (const { exported, local, isType: isNameType } of names) {
			const name = exported === local ? exported : `${exported} as ${local}`;
			from.names.add(isNameType ? `type ${name}` : name);
		}
		if (namespace === undefined && names.length === 0) from.whole.add(`import '${module}';`);
	}

	write(): string {
		return [...this.#modules].flatMap(([module, from]) => statementsOf(module, from)).join('\n');
	}
}

function statementsOf(module: string, { names, whole }: FromModule): string[] {
	// What is imported as a value is a type, too.
	const list = [...names].filter((name) => !name.startsWith('type ') || !names.has(name.slice(5)));
	return [...whole, ...(list.length > 0 ? [`import { ${list.join(', ')} } from '${module}';`] : [])];
}

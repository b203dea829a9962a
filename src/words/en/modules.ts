/** A library that cells cannot have: said by the editor, and by the sandbox. */

export const cannotImport = (name: string, modules: readonly string[]) =>
	`“${name}” cannot be imported in a cell. These can: ${modules.join(', ')}.`;

/** Declarations of our own modules for learners, emitted from their source. */
import ts from 'typescript';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Module name → its source, as package.json exports it. */
export const ownModules: Record<string, string> = {
	'stagecoach/ml': 'src/ml/index.ts',
	'stagecoach/pd': 'src/ml/pd/index.ts',
	'stagecoach/data': 'src/datasets/learner.ts',
	'stagecoach/display': 'src/display/index.ts'
};

const options: ts.CompilerOptions = {
	strict: true,
	target: ts.ScriptTarget.ES2024,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	allowImportingTsExtensions: true,
	declaration: true,
	emitDeclarationOnly: true,
	stripInternal: true,
	skipLibCheck: true,
	types: []
};

/**
 * @param root folder of the project
 * @returns path below the root, `src/ml/index.d.ts` for example → text
 */
export function emitDeclarations(root: string): Map<string, string> {
	const entries = Object.values(ownModules)
		.map((path) => join(root, path))
		.filter((path) => existsSync(path));
	const program = ts.createProgram(entries, options);
	const emitted = new Map<string, string>();
	for (const file of program.getSourceFiles()) {
		const path = relative(root, file.fileName);
		if (!path.startsWith('src/') || file.isDeclarationFile) continue;
		program.emit(file, (_, text) => emitted.set(path.replace(/\.ts$/, '.d.ts'), text), undefined, true);
	}
	return emitted;
}

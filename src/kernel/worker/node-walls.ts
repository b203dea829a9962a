/**
 * Keeps a cell in Node away from the machine: no built-in modules, no `process`. The wall behind it is Node's
 * permission model (see cli/submissions), under which nothing can be written or started. Strangers' code in
 * numbers still belongs into a container; the browser's sandbox is the stronger one.
 */
import { registerHooks } from 'node:module';
import { unknownModuleMessage } from '#base/unknown-module.ts';

export function raiseWalls(): void {
	registerHooks({
		resolve(specifier, context, next) {
			// Cells are data: modules; what libraries import comes from files.
			if (context.parentURL?.startsWith('data:')) throw new Error(unknownModuleMessage(specifier));
			return next(specifier, context);
		}
	});
	const { versions, version, platform, arch, hrtime, nextTick } = process;
	const value = Object.freeze({
		...{ versions, version, platform, arch, hrtime, nextTick },
		env: {},
		argv: [],
		execArgv: [],
		on: () => undefined,
		emitWarning: () => undefined,
		cwd: () => '/'
	});
	Object.defineProperty(globalThis, 'process', { value, writable: false, configurable: false });
}

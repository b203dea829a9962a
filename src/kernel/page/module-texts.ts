/** Gives the kernel libraries as texts. One that comes in parts is put together of those that hold what a cell asks for. */
import { mlParts, moduleUrls, wasmUrl } from 'virtual:kernel';
import { AppError } from '#base/app-error.ts';
import { registryKey } from '#base/registry.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import { unknownModuleMessage } from '#base/unknown-module.ts';
import { isLearnerModule, learnerModules, splitRequest } from '#protocol/modules.ts';

export interface Part {
	name: string;
	url: string;
	needs: readonly string[];
	exports: readonly string[];
}

/** @param fetchOnce gives a file, fetched when it is first asked for */
export function makeModuleTexts(fetchOnce: (url: string) => Promise<Response>) {
	const textOf = async (url: string) => (await fetchOnce(url)).text();
	return async (request: string): Promise<ModuleText> => {
		const part = mlParts.find(({ name }) => name === request);
		if (part) return { text: await textOf(part.url), needs: part.needs };
		const { module, names } = splitRequest(request);
		if (!isLearnerModule(module)) throw new AppError('unknown-module', unknownModuleMessage(module));
		if (module === 'stagecoach/ml') return joinParts(choose(mlParts, names));
		const text = await textOf(moduleUrls[module]);
		const needs = learnerModules[module];
		if (module !== '@tensorflow/tfjs') return { text, needs };
		return { text, needs, wasm: await (await fetchOnce(wasmUrl)).arrayBuffer() };
	};
}

/** @returns the files of what a cell asks for and of all that it needs, so that they can be fetched side by side */
export function filesOf(request: string): string[] {
	const part = mlParts.find(({ name }) => name === request);
	if (part) return [...part.needs.flatMap(filesOf), part.url];
	const { module, names } = splitRequest(request);
	if (!isLearnerModule(module)) return [];
	if (module === 'stagecoach/ml') return choose(mlParts, names).flatMap(({ name }) => filesOf(name));
	const own = module === '@tensorflow/tfjs' ? [moduleUrls[module], wasmUrl] : [moduleUrls[module]];
	return [...(learnerModules[module] ?? []).flatMap(filesOf), ...own];
}

/** All parts, when a name is asked for that none has: the nearest that there is can then be proposed. */
function choose(parts: readonly Part[], names: readonly string[] | undefined): Part[] {
	const own = parts.filter(({ exports }) => exports.length > 0);
	const holders = names?.map((name) => own.find(({ exports }) => exports.includes(name)));
	return holders && !holders.includes(undefined) ? [...new Set(holders as Part[])] : own;
}

function joinParts(parts: readonly Part[]): ModuleText {
	const needs = parts.map(({ name }) => name);
	const values = needs.map((name) => `get(${JSON.stringify(name)})`).join();
	const get = `const get=(name)=>globalThis[Symbol.for('${registryKey}')].get(name);`;
	return { text: `${get}export const learner=Object.freeze(Object.assign({},${values}));`, needs };
}

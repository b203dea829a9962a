/** The libraries that a cell may import, and which of the others each one needs first. */
export const learnerModules = {
	'@tensorflow/tfjs': [],
	danfojs: ['@tensorflow/tfjs'],
	'stagecoach/ml': [],
	'stagecoach/pd': ['danfojs'],
	'stagecoach/data': [],
	'stagecoach/display': [],
	hono: [],
	zod: []
} as const satisfies Record<string, readonly string[]>;

export type LearnerModule = keyof typeof learnerModules;

export function isLearnerModule(name: string): name is LearnerModule {
	return Object.hasOwn(learnerModules, name);
}

/** Comes in parts: with its name goes what a cell takes from it, as `stagecoach/ml:KMeans,mean`. */
const inParts = 'stagecoach/ml';

/** @param names undefined for all */
export function requestOf(module: string, names: readonly string[] | undefined): string {
	return module === inParts && names ? `${module}:${names.join()}` : module;
}

export function splitRequest(request: string): { module: string; names?: string[] } {
	if (!request.startsWith(`${inParts}:`)) return { module: request };
	return { module: inParts, names: request.slice(inParts.length + 1).split(',') };
}

/** The library that is asked for, or that a part belongs to. */
export function libraryOf(request: string): string {
	return /^stagecoach\/ml(?=[:/])/.exec(request)?.[0] ?? request;
}

/** Whether the kernel can load what is asked for. */
export const isLoadable = (request: string): boolean => isLearnerModule(libraryOf(request));

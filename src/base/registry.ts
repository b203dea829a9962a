/** Where library bundles find each other: each is a module of its own, and they must share one tfjs. */
export const registryKey = 'stagecoach.modules';

export type Registry = Map<string, Record<string, unknown>>;

export function findRegistry(): Registry {
	const realm = globalThis as unknown as Record<symbol, Registry>;
	return (realm[Symbol.for(registryKey)] ??= new Map());
}

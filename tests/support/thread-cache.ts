import { fileURLToPath } from 'node:url';

/**
 * Kernels and graders are threads that import TypeScript. Without a cache each strips the types anew, in a WebAssembly of
 * Node's: V8 once ended a whole process where many threads did that at a time (SIGTRAP), and it takes twice as long.
 */
export const threadCache = {
	NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/threads', import.meta.url))
};

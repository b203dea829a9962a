/** Made by `build/vite-plugin.ts`. */
declare module 'virtual:jupyter-runtime' {
	/** Of `jupyter/runtime.ts` as one file. */
	export const runtimeUrl: string;
}

/** Made by build/vite-plugin.ts. */
declare module 'virtual:cell-typings' {
	/** Address of a JSON file that holds a `Typings`. */
	const url: string;
	export default url;
	/** Addresses of what an import of a module adds to it. */
	export const late: import('./typescript/late-typings.ts').LateTypings;
}

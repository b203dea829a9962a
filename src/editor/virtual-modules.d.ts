/** Made by build/vite-plugin.ts. */
declare module 'virtual:cell-typings' {
	/** Address of a JSON file that holds a `Typings`. */
	const url: string;
	export default url;
}

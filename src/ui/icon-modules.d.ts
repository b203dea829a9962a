/** One icon of Lucide: the shapes it is drawn with. */
declare module 'lucide/dist/esm/icons/*.mjs' {
	const shapes: [tag: string, attributes: Record<string, string>][];
	export default shapes;
}

/** Bundles what runs in Node's processes and threads, where reading TypeScript file by file would take most of the time. */
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { danfoPlugin, ourPackages, source } from './bundle.ts';

/**
 * Writes one file per entry, and what they share beside them: one copy of each library, danfo with the light stand-ins
 * that it has in the browser.
 *
 * @param entries files by the names that they get in `folder`, without `.js`
 */
export async function bundleForNode(entries: Record<string, string>, folder: string): Promise<void> {
	const build = await rolldown({
		input: entries,
		plugins: [keepAddresses, ourPackages, danfoPlugin],
		platform: 'node',
		tsconfig: false,
		// Of tfjs' wasm backend, which would look for its binary there; it is told where it is.
		transform: { define: { __dirname: '"/"', 'process.env.NODE_ENV': '"production"' } },
		logLevel: 'silent'
	});
	try {
		await build.write({
			dir: folder,
			format: 'es',
			minify: true,
			keepNames: true,
			entryFileNames: '[name].js'
		});
	} finally {
		await build.close();
	}
}

/** Our files find others beside them, such as data sets: they keep the address that they have without a bundle. */
const keepAddresses: Plugin = {
	name: 'stagecoach-addresses',
	transform(code, id) {
		if (!id.startsWith(source('')) || !code.includes('import.meta.url')) return undefined;
		return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
	}
};

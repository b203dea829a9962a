import type { Plugin } from 'vite';
import { bundleRuntime } from './bundle-runtime.ts';

const virtualId = 'virtual:jupyter-runtime';
const devUrl = '/@stagecoach/jupyter-runtime.js';

/** `virtual:jupyter-runtime` gives the address of what exported notebooks start with. */
export function jupyterRuntime(): Plugin {
	let isServing = false;
	return {
		name: 'stagecoach-jupyter-runtime',
		configureServer(server) {
			isServing = true;
			server.middlewares.use(devUrl, (_, response, next) => {
				bundleRuntime().then(
					(text) => void response.setHeader('Content-Type', 'text/javascript').end(text),
					next
				);
			});
		},
		resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
		async load(id) {
			if (id !== `\0${virtualId}`) return undefined;
			if (isServing) return `export const runtimeUrl = ${JSON.stringify(devUrl)};`;
			if (this.environment.name !== 'client') return "export const runtimeUrl = '';";
			const reference = this.emitFile({
				type: 'asset',
				name: 'jupyter-runtime.js',
				source: await bundleRuntime()
			});
			return `export const runtimeUrl = import.meta.ROLLUP_FILE_URL_${reference};`;
		}
	};
}

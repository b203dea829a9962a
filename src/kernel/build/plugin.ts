/** The Vite plugin that puts the sandbox's bundles into the site. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { learnerModules } from '../../protocol/modules.ts';
import {
	bundleFrame,
	bundleGrader,
	bundleKernel,
	bundleModule,
	bundleProbe,
	bundleTask,
	bundleWebGPU,
	wasmFile,
	type WholeModule
} from './bundle.ts';
import { bundleParts, type PartText } from './parts.ts';

const virtualId = 'virtual:kernel';
const resolvedId = `\0${virtualId}`;
const devFolder = '/@stagecoach/';

interface Asset {
	name: string;
	make(): Promise<string | Uint8Array<ArrayBuffer>>;
}

const moduleNames = Object.keys(learnerModules).filter((name) => name !== 'stagecoach/ml') as WholeModule[];
const assets = {
	kernelUrl: { name: 'kernel.js', make: bundleKernel },
	graderUrl: { name: 'grader.js', make: bundleGrader },
	probeUrl: { name: 'probe.js', make: bundleProbe },
	webgpuUrl: { name: 'webgpu.js', make: bundleWebGPU },
	wasmUrl: { name: 'tensors.wasm', make: async () => new Uint8Array(await readFile(wasmFile())) }
} satisfies Record<string, Asset>;
const moduleAssets = moduleNames.map((name) => ({
	module: name,
	name: fileName(name),
	make: () => bundleModule(name)
}));

function fileName(module: string): string {
	return `${module.replace(/^@/, '').replaceAll('/', '-')}.js`;
}

const toAsset = ({ name, text }: PartText): Asset => ({
	name: fileName(name),
	make: () => Promise.resolve(text)
});

/** The frame's script and its hash, which the page's content policy needs too. */
export async function makeFrameScript(): Promise<{ script: string; hash: `sha256-${string}` }> {
	const script = await bundleFrame();
	return { script, hash: hashScript(script) };
}

/** An inline script's hash as a content policy writes it. */
export function hashScript(script: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

export function kernelBundles(frame: { script: string; hash: string }): Plugin {
	let server: ViteDevServer | undefined;
	return {
		name: 'stagecoach-kernel',
		configureServer(started) {
			server = started;
			server.middlewares.use(devFolder, (request, response, next) => {
				const send = async () => {
					const all = [...Object.values(assets), ...moduleAssets, ...(await bundleParts()).map(toAsset)];
					const asset = all.find(({ name }) => request.url === `/${name}`);
					if (!asset) return next();
					const type = asset.name.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
					response.setHeader('Content-Type', type).end(await asset.make());
				};
				send().catch(next);
			});
		},
		resolveId: (id) => (id === virtualId ? resolvedId : undefined),
		async load(id) {
			if (id.endsWith('/grade.ts?grader')) {
				const file = id.slice(0, -'?grader'.length);
				this.addWatchFile(file);
				return `export default ${JSON.stringify(await bundleTask(file))};`;
			}
			if (id !== resolvedId) return undefined;
			const isClient = this.environment.name === 'client';
			const url = async ({ name, make }: Asset): Promise<string> => {
				if (server) return JSON.stringify(devFolder + name);
				if (!isClient) return "''";
				const reference = this.emitFile({ type: 'asset', name, source: await make() });
				return `import.meta.ROLLUP_FILE_URL_${reference}`;
			};
			const lines = [`export const frame = ${JSON.stringify(frame)};`];
			for (const [name, asset] of Object.entries(assets))
				lines.push(`export const ${name} = ${await url(asset)};`);
			const urls: string[] = [];
			for (const asset of moduleAssets) urls.push(`${JSON.stringify(asset.module)}: ${await url(asset)}`);
			lines.push(`export const moduleUrls = {${urls.join(', ')}};`);
			const parts: string[] = [];
			for (const part of await bundleParts()) {
				const { name, needs, exports } = part;
				parts.push(`{ ...${JSON.stringify({ name, needs, exports })}, url: ${await url(toAsset(part))} }`);
			}
			lines.push(`export const mlParts = [${parts.join(', ')}];`);
			return lines.join('\n');
		}
	};
}

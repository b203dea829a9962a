/** Looks what graphics card this browser lets code use, and times trainings there. */
import { probeUrl, webgpuUrl } from 'virtual:kernel';
import { Port } from '#base/port.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import {
	graphicsBackends,
	type Graphics,
	type GraphicsBackend,
	type TensorBackend
} from '#protocol/tensors.ts';
import type { GraphicsHost, WorkerHandle } from './host.ts';

/** Drivers compile when they are first used, which can take seconds, and some never come back. */
const limitMs = 20_000;

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** What a probe needs of the page. */
interface Needs {
	start(text: string): Promise<WorkerHandle>;
	textOf(url: string): Promise<string>;
	tensors(): Promise<ModuleText>;
}

export function makeGraphicsHost(needs: Needs): GraphicsHost {
	const moveFor = async (name: TensorBackend) =>
		name === 'webgpu' ? { name, text: await needs.textOf(webgpuUrl) } : { name };
	return {
		find: async () =>
			(
				await Promise.all(graphicsBackends.map((backend) => finders[backend]().catch(() => undefined)))
			).filter((one) => one !== undefined),
		moveFor,
		measure: async (backends) => {
			const measured: Partial<Record<TensorBackend, unknown>> = {};
			for (const backend of backends)
				measured[backend] = await measureOne(needs, await moveFor(backend)).catch(() => undefined);
			return measured;
		}
	};
}

/** In a worker of its own: one that hangs or takes the worker down says nothing about the next. */
async function measureOne(needs: Needs, move: object): Promise<unknown> {
	const worker = await needs.start(await needs.textOf(probeUrl));
	const port = new Port(worker.end, {});
	void worker.died?.then(() => port.close());
	try {
		await port.request('load', await needs.tensors());
		const times = await withTimeLimit(port.request('measure', move), limitMs);
		return times === timeIsUp ? undefined : times;
	} finally {
		port.close();
		worker.terminate();
	}
}

/** The part of WebGPU that says what there is; TypeScript does not know it yet. */
interface Adapter {
	isFallbackAdapter?: boolean;
	info?: { vendor?: string; architecture?: string; description?: string; isFallbackAdapter?: boolean };
}

const finders: Record<GraphicsBackend, () => Promise<Graphics | undefined>> = {
	webgpu: async () => {
		const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<Adapter | null> } };
		const adapter = await gpu?.requestAdapter();
		if (!adapter) return undefined;
		const { vendor = '', architecture = '', description = '', isFallbackAdapter } = adapter.info ?? {};
		const renderer = description || `${vendor} ${architecture}`.trim();
		const isSoftware = adapter.isFallbackAdapter ?? isFallbackAdapter ?? false;
		return { backend: 'webgpu', renderer, isSoftware: isSoftware || softwareNames.test(renderer) };
	},
	/** tfjs needs version 2 in a worker, and textures of real numbers. */
	webgl: async () => {
		const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
		if (!gl?.getExtension('EXT_color_buffer_float')) return undefined;
		const names = gl.getExtension('WEBGL_debug_renderer_info');
		const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
		gl.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow few at once
		return { backend: 'webgl', renderer, isSoftware: softwareNames.test(renderer) };
	}
};

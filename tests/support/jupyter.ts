/** Exported notebooks in Deno's own Jupyter kernel, where a machine has both: see `findJupyter`. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeDataHost } from '#datasets/node-host.ts';
import { bundleRuntime } from '#export/build/bundle-runtime.ts';
import type { IpynbSources } from '#export/ipynb/write.ts';
import { bundleModule, wasmFile, type WholeModule } from '#kernel/build/bundle.ts';
import { bundleParts } from '#kernel/build/parts.ts';
import { registryKey } from '#base/registry.ts';
import type { DataSetName } from '#datasets/names.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import { learnerModules, splitRequest } from '#protocol/modules.ts';

/** What the page fetches, bundled here. */
export async function makeSources(): Promise<IpynbSources> {
	const parts = await bundleParts();
	const module = async (request: string): Promise<ModuleText> => {
		const part = parts.find(({ name }) => name === request);
		if (part) return part;
		const { module: name, names } = splitRequest(request);
		if (name === 'stagecoach/ml') {
			const own = parts.filter(({ exports }) => exports.length > 0);
			const needed = names ? own.filter((one) => names.some((each) => one.exports.includes(each))) : own;
			const needs = needed.map((one) => one.name);
			const registry = `globalThis[Symbol.for('${registryKey}')]`;
			const all = needs.map((need) => `${registry}.get(${JSON.stringify(need)})`).join();
			return { text: `export const learner = Object.assign({}, ${all});`, needs };
		}
		const text = await bundleModule(name as WholeModule);
		const needs = learnerModules[name as WholeModule];
		if (name !== '@tensorflow/tfjs') return { text, needs };
		return { text, needs, wasm: new Uint8Array(readFileSync(wasmFile())).buffer };
	};
	return {
		module,
		runtime: bundleRuntime,
		dataSet: (name) => nodeDataHost.open(name as DataSetName),
		clean: (html) => html
	};
}

export interface Jupyter {
	python: string;
	deno: string;
}

/**
 * Debian's python3-jupyter-client runs a notebook, python3-nbformat validates it, and the npm package `deno` (or any other) has the kernel. `DENO` says where it
 * is; it is no dependency of ours, because it weighs 92 MB. Undefined where one of them is missing.
 */
export function findJupyter(): Jupyter | undefined {
	const deno = process.env['DENO'] ?? 'deno';
	const python = process.env['JUPYTER_PYTHON'] ?? '/usr/bin/python3';
	try {
		execFileSync(deno, ['--version'], { stdio: 'ignore' });
		execFileSync(python, ['-c', 'import jupyter_client, nbformat'], { stdio: 'ignore' });
		return { python, deno };
	} catch {
		return undefined;
	}
}

/** Outputs are told by their cell, not by their time: Deno's kernel may say that it is idle before it sends a cell's value. */
const runner = `
import json, queue, sys, nbformat
from jupyter_client.manager import start_new_kernel
notebook = nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT)
nbformat.validate(notebook)
manager, client = start_new_kernel(kernel_name='deno')
cells, outputs = {}, [[] for _ in notebook.cells]
def take(timeout):
    message = client.get_iopub_msg(timeout=timeout)
    at = cells.get(message['parent_header'].get('msg_id'))
    kind = message['msg_type']
    if at is not None and kind in ('stream', 'display_data', 'execute_result', 'error'):
        outputs[at].append({'output_type': kind, **message['content']})
    return at if kind == 'status' and message['content']['execution_state'] == 'idle' else None
for at, cell in enumerate(notebook.cells):
    if cell.cell_type != 'code': continue
    cells[client.execute(cell.source, stop_on_error=False)] = at
    while take(300) != at: pass
try:
    while True: take(1)
except queue.Empty: pass
client.stop_channels()
manager.shutdown_kernel(now=True)
print(json.dumps(outputs))
`;

export interface RunOutput {
	output_type: string;
	data?: Record<string, unknown>;
	text?: string;
	evalue?: string;
}

/** Validates the notebook and runs it from top to bottom. @returns the outputs of each of its cells */
export async function runIpynb(text: string, { python, deno }: Jupyter): Promise<RunOutput[][]> {
	const folder = mkdtempSync(join(tmpdir(), 'jupyter-'));
	try {
		mkdirSync(join(folder, 'kernels/deno'), { recursive: true });
		const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}'];
		const kernel = { argv, display_name: 'Deno', language: 'typescript' };
		writeFileSync(join(folder, 'kernels/deno/kernel.json'), JSON.stringify(kernel));
		writeFileSync(join(folder, 'notebook.ipynb'), text);
		const { stdout } = await promisify(execFile)(python, ['-c', runner, join(folder, 'notebook.ipynb')], {
			cwd: folder,
			// No package of npm's, and nothing from elsewhere: all that it needs is in the notebook.
			env: { ...process.env, JUPYTER_PATH: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
			maxBuffer: 200_000_000
		});
		return JSON.parse(stdout) as RunOutput[][];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Pyodide's core on a server of its own, compressed as its content network sends it, with a page that adds numbers. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const version = '314.0.7';

/** It is an archive already. */
const isCompressed = (file: string) => file.endsWith('.zip');

const page = `<!doctype html><title>Pyodide</title><p id="result"></p><script type="module">
import { loadPyodide } from './pyodide.mjs';
const pyodide = await loadPyodide();
document.getElementById('result').textContent = pyodide.runPython('sum(x * x for x in range(100))');
</script>`;

export interface PyodidePage {
	url: string;
	version: string;
	close(): void;
}

/** Fetched into a temporary folder: 13 MB that nothing else needs. */
export async function openPyodide(): Promise<PyodidePage> {
	const folder = mkdtempSync(join(tmpdir(), 'pyodide-'));
	execFileSync('npm', [
		'install',
		'--prefix',
		folder,
		'--no-audit',
		'--no-fund',
		'--silent',
		`pyodide@${version}`
	]);
	const files = join(folder, 'node_modules/pyodide');
	writeFileSync(join(files, 'index.html'), page);
	for (const file of readdirSync(files).filter((name) =>
		/^(index|pyodide|python).*(html|js|json|wasm)$/.test(name)
	))
		if (!isCompressed(file))
			writeFileSync(join(files, `${file}.br`), brotliCompressSync(readFileSync(join(files, file))));
	const send = sirv(files, { brotli: true, maxAge: 3600, immutable: true });
	const server = createServer((request, response) => send(request, response));
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		version,
		close: () => {
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true });
		}
	};
}

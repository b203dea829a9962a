/** `node src/kernel/build/simd.ts`: compiles the loops that need SIMD, and keeps the module as text beside them. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import { source } from './bundle.ts';

const entry = 'kernel/tensors/simd/assembly/index.ts';
const target = 'kernel/tensors/simd/binary.ts';

/** It takes the memory that it works on as `env.memory`, and has no data of its own. */
export async function compileSimd(): Promise<Uint8Array> {
	let binary: Uint8Array | undefined;
	const options =
		'--outFile module.wasm --enable simd --runtime stub --importMemory --noAssert --optimizeLevel 3';
	const { error, stderr } = await asc.main([source(entry), '--baseDir', '/', ...options.split(' ')], {
		writeFile: (_, contents) => void (binary = contents as Uint8Array)
	});
	if (error || !binary) throw new Error(`${error?.message}\n${stderr.toString()}`);
	return binary;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const text = Buffer.from(await compileSimd()).toString('base64');
	const note = '/** Made by src/kernel/build/simd.ts from the folder `assembly`. */';
	writeFileSync(source(target), `${note}\nexport const binary =\n\t'${text}';\n`);
}

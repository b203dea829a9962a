import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Adapter } from '@sveltejs/kit';

/**
 * An adapter that puts `.br` and `.gz` beside the CSV files too, which SvelteKit leaves out of what it compresses. Files
 * of images hold a gzip stream already.
 *
 * @param folder where the adapter writes the site
 */
export function precompressTables(adapter: Adapter, folder: string): Adapter {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const files = await readdir(folder, { recursive: true });
			await Promise.all(
				files.filter((name) => name.endsWith('.csv')).map((name) => compress(join(folder, name)))
			);
		}
	};
}

async function compress(file: string): Promise<void> {
	const bytes = await readFile(file);
	const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli));
	await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

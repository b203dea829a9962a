/** Bundles what starts an exported notebook in Jupyter: a module that unpacks itself from the notebook's first cell. */
import { rolldown } from 'rolldown';
import { ourPackages, source } from '../../kernel/build/bundle.ts';

export async function bundleRuntime(): Promise<string> {
	const build = await rolldown({
		input: source('export/jupyter/runtime.ts'),
		plugins: [ourPackages],
		platform: 'browser',
		tsconfig: false,
		logLevel: 'silent'
	});
	try {
		const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false });
		return output[0].code;
	} finally {
		await build.close();
	}
}

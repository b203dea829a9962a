/** Made by `kernel/build/plugin.ts`. */
declare module 'virtual:kernel' {
	export const frame: { script: string; hash: string };
	export const kernelUrl: string;
	export const graderUrl: string;
	export const probeUrl: string;
	export const webgpuUrl: string;
	export const wasmUrl: string;
	/** Of all libraries but `stagecoach/ml`, which comes in parts. */
	export const moduleUrls: Record<
		Exclude<import('#protocol/modules.ts').LearnerModule, 'stagecoach/ml'>,
		string
	>;
	export const mlParts: readonly import('./module-texts.ts').Part[];
}

/** A task's checks as a module's text, for the grading worker. */
declare module '*?grader' {
	const text: string;
	export default text;
}

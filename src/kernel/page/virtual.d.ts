/** Made by `kernel/build/plugin.ts`. */
declare module 'virtual:kernel' {
	export const frame: { script: string; hash: string };
	export const kernelUrl: string;
	export const graderUrl: string;
	export const wasmUrl: string;
	export const moduleUrls: Record<import('#protocol/modules.ts').LearnerModule, string>;
}

/** A task's checks as a module's text, for the grading worker. */
declare module '*?grader' {
	const text: string;
	export default text;
}

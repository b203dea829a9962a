/** Tabs tell each other whose progress, widgets or earlier texts are other ones now. */
let channel: BroadcastChannel | undefined;
/** One for the page, so that it does not hear itself. */
const open = () => (channel ??= new BroadcastChannel('stagecoach-records'));

/** @param lessons slugs, and keys of notebooks */
export const tellRecords = (lessons: readonly string[]): void => open().postMessage(lessons);

/** @returns a function that ends it */
export function watchRecords(listener: (lessons: readonly unknown[]) => void): () => void {
	const hear = ({ data }: MessageEvent<unknown>) => {
		if (Array.isArray(data)) listener(data);
	};
	open().addEventListener('message', hear);
	return () => open().removeEventListener('message', hear);
}

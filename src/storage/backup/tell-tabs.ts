/** Open tabs show what was restored, as they show what another tab writes. */
import { tellRecords } from '../record-news.ts';
import type { Work } from './contents.ts';

/** Channels as lesson-store, notebook-store and own-file-store have them. */
export function tellTabs({ drafts, layouts, progress, widgets, attempts }: Work): void {
	post('stagecoach-drafts', drafts);
	post('stagecoach-layouts', layouts);
	post('stagecoach-notebooks', ['changed']);
	post('stagecoach-own-files', ['changed']);
	tellRecords([...new Set([...progress, ...widgets, ...attempts].map(({ lesson }) => lesson))]);
}

function post(name: string, messages: readonly unknown[]): void {
	const channel = new BroadcastChannel(name);
	for (const message of messages) channel.postMessage(message);
	channel.close();
}

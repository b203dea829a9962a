/** When the type checker comes. */
import type { editor } from 'monaco-editor/editor';
import { untilRest } from '#base/busy.ts';
import { whenIdle } from '#base/idle.ts';

/** Two seconds of work for another core, which whoever reads and runs does not need: somebody who stays will. */
const patienceMs = 10_000;

let isStarted = false;
let isWaiting = false;

/** Starts it once for the page: when the learner points at code or enters it, or after a while in which no cell runs. */
export function startTypesFor(mounted: editor.IStandaloneCodeEditor): void {
	if (isStarted) return;
	mounted.onDidFocusEditorWidget(start);
	mounted.onMouseMove(start);
	if (isWaiting) return;
	isWaiting = true;
	setTimeout(() => void untilRest().then(start), patienceMs);
}

function start(): void {
	if (isStarted) return;
	isStarted = true;
	whenIdle(() => void import('./types.ts').then(({ startTypes }) => startTypes()));
}

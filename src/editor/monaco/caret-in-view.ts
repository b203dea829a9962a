import type { editor } from 'monaco-editor/editor';

/**
 * Scrolls the page along with the caret. A cell is as high as its text, so Monaco has nothing to scroll itself, and the
 * page knows of no caret: it follows the hidden textarea, which always stands there.
 */
export function keepCaretInView(mounted: editor.IStandaloneCodeEditor): void {
	const area = mounted.getContainerDomNode().querySelector('textarea');
	let frame = 0;
	mounted.onDidChangeCursorPosition(({ source }) => {
		if (source === 'mouse') return; // it is where the learner looks
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			if (!mounted.hasTextFocus()) return; // the text was changed from elsewhere
			mounted.render();
			area?.scrollIntoView({ block: 'nearest' });
		});
	});
	mounted.onDidDispose(() => cancelAnimationFrame(frame));
}

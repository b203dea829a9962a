/** The hidden textarea through which keyboards, input methods, screen readers and browser tests write. */
import type { editor } from 'monaco-editor/editor';

/** @param describedBy id of the element that says how to leave the editor */
export function prepareTextArea(mounted: editor.IStandaloneCodeEditor, describedBy: string): void {
	const area = mounted.getContainerDomNode().querySelector('textarea');
	if (!area) return;
	area.setAttribute('aria-describedby', describedBy);
	followSelectAll(mounted, area);
	takeTextAsGiven(mounted, area);
}

/** Text that comes as a whole (dictated, put in by a tool) keeps its lines: only typed lines are indented for you. */
function takeTextAsGiven(mounted: editor.IStandaloneCodeEditor, area: HTMLTextAreaElement): void {
	area.addEventListener('beforeinput', (event) => {
		if (!event.data?.includes('\n') || event.isComposing) return;
		event.preventDefault();
		if (isAllSelected(area) && mounted.getSelection()?.isEmpty()) selectAll(mounted);
		mounted.trigger('keyboard', 'paste', {
			text: event.data,
			pasteOnNewLine: false,
			multicursorText: null,
			mode: null
		});
	});
}

/**
 * A tool that selects all of the textarea and then focuses it means all of the code, but the textarea holds at most
 * a page of it, and nothing before the first focus: hence the space.
 */
function followSelectAll(mounted: editor.IStandaloneCodeEditor, area: HTMLTextAreaElement): void {
	area.value = ' ';
	area.setSelectionRange(0, 0);
	let meansAll = false;
	mounted
		.getContainerDomNode()
		.addEventListener('focus', () => (meansAll = isAllSelected(area)), { capture: true });
	mounted.onDidFocusEditorText(() => {
		if (meansAll) selectAll(mounted);
		meansAll = false;
	});
}

function isAllSelected({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
	return value !== '' && selectionStart === 0 && selectionEnd === value.length;
}

function selectAll(mounted: editor.IStandaloneCodeEditor): void {
	const model = mounted.getModel();
	if (model) mounted.setSelection(model.getFullModelRange());
}

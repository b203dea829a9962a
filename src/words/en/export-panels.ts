/** The panels that save a notebook as a file, or as a link. */

export const save = 'Save';
export const savedAs = (file: string) => `Saved as ${file}.`;
export const saveAs = (format: string) => `Save as ${format}`;
export const notMade = 'The file could not be made';
export const libraryMissing =
	'A library that the notebook uses could not be loaded. Check your connection, and open this again.';

/** The kinds of file: what each is called, and in one line what it is for. */
export const stagecoachFile = 'Stagecoach notebook';
export const stagecoachFor = 'Opens here again, on any device, for you or for others.';
export const ipynb = 'Jupyter notebook';
export const ipynbFor =
	'Runs in Jupyter and VS Code with Deno’s kernel: libraries, data sets and outputs are in it.';
export const tsFor = 'One module to go on with in an editor: texts are comments, imports stand at the top.';
export const html = 'Web page';
export const htmlFor =
	'To read, print and send: code, charts and tables in one page that needs no connection.';

/** What a saved notebook leaves behind. */
export const lateName = ({ cell, name, owner }: { cell: string; name: string; owner: string }) =>
	`The cell “${cell}” uses ${name}, which “${owner}” below it defines. Here that works; ` +
	`Jupyter and a module run from top to bottom: move “${owner}” up before you save those.`;
export function filesStay(names: readonly string[]): string {
	const list = names.map((name) => `“${name}”`).join(', ');
	return names.length === 1
		? `The data file ${list} stays in this browser: a saved notebook only holds the code that loads it. Whoever opens it needs the file.`
		: `The data files ${list} stay in this browser: a saved notebook only holds the code that loads them. Whoever opens it needs the files.`;
}
export const textsMissing =
	'The texts of this lesson could not be loaded. Check your connection, and open this again.';

/** The link. */
export const copied = 'Copied.';
export const notCopied = 'The browser did not allow it: the link is selected now, copy it with Ctrl+C.';
export const making = 'Making the link…';
export const tooLong = 'This notebook is too long for a link';
export const link = 'Link';
export const copy = 'Copy the link';
export const long = 'This is a long link';
export const failed = 'The link could not be made';
export const failedWhy = 'This browser cannot compress texts. Export the notebook as a file instead.';
export const tooLongWhy = (length: string, longest: string) =>
	`It would have ${length} characters, and not all browsers open more than ${longest}. Export it as a Stagecoach ` +
	'notebook, and send the file.';
export const characters = (length: string) => `${length} characters`;
export const longWhy = (long: string) =>
	`Browsers open it, but chats and mail programs often cut links of more than ${long} characters. A file is ` +
	'safer: export the notebook.';
export const holds = (code: number, texts: number) =>
	`The link holds ${code} ${code === 1 ? 'cell' : 'cells'} of code and ${texts} ${texts === 1 ? 'text' : 'texts'}, ` +
	'compressed; no outputs, no data files, and nothing of what widgets are set to. What is in it is not sent to ' +
	'any server: it stands behind the #, which browsers keep to themselves. Whoever opens it can read the notebook, ' +
	'and it runs only when they ask for it. A change that you make later is not in it.';

/** The heading of a task in an exported notebook. */
export const exportedTask = (title: string) => `Task: ${title}`;

/** Cells and tasks, with all that surrounds them when a lesson or a notebook opens. */
import type { TensorHolder, TensorReport } from '#protocol/kernel.ts';
import { bytes, quotedList } from './counts.ts';

// The bar of the notebook.

/** Names the bar, for screen readers. */
export const notebook = 'Notebook';
const cells = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;
export const restore = (count: number) => `Run ${cells(count)} again`;
export const runStale = (count: number) => `Run ${cells(count)} again`;
export const stopAll = 'Stop all';
export const runAll = 'Run all';
export const runAllButTasks = 'Runs all cells. A task is checked by its own Run alone.';
export const addDataFile = 'Add a data file';
export const exportNotebook = 'Export';
export const map = 'Map';
export const commands = 'Commands';
export const commandsKey = 'Ctrl+K';

// Whether code can run.

export const notStarted = 'Code has not started yet';
export const gettingReady = 'Getting ready to run code';
export const running = 'Running';
export const ready = 'Ready to run';
export const cannotRun = 'Code cannot run here';

// Buttons of a cell.

/** Kinds of cells that a button adds. */
export const code = 'Code';
export const text = 'Text';
export const run = 'Run';
export const stop = 'Stop';
export const runTitle = 'Ctrl+Enter in the code';
export const reset = 'Reset';
export const undoReset = 'Undo reset';
export const more = 'More';
export const moreFor = (cell: string) => `More for the cell ${cell}`;
/** Shows the graded runs of a task. */
export const attempts = 'Attempts';
/** Shows what a cell's text was before. */
export const earlierTexts = 'Earlier texts';
export const earlierTextsFailed =
	'The earlier texts could not be shown. Check the connection, then open them again.';

// Names of parts, for screen readers.

export const cell = (id: string) => `Cell ${id}`;
export const codeOfCell = (id: string) => `Code of the cell ${id}`;
export const codeOfTask = 'Code of the task';
/** Said of a cell that holds the keyboard. */
export const keysOfCell = 'Enter: write. H: all keys of a cell.';
/** @param done one of the changes below */
export const changeDone = (done: string) => `${done}: done. Z takes it back.`;
export const changeUndone = (undone: string) => `${undone}: taken back. Shift+Z does it again.`;

// What a run has come to.

export const queued = 'Waiting for its turn';
export const ran = 'Ran';
export const ranIn = (duration: string) => `Ran in ${duration}`;
export const stoppedAtError = 'Stopped at an error';
export const stopped = 'Stopped';
export const runAgain = 'Run again';
export const valuesGone = 'Its values are gone: run again';
/** @param reason half a sentence, such as the next one */
export const staleSince = (reason: string) => `${reason}: run again`;
export const changedSince = 'Changed since it ran';
export const seconds = (count: number) => `${count} s`;

// What is said beside a run.

export const finishingBatch = 'Finishing the present batch. Press Stop again to end it at once.';
export const notRun = (broken: string) => `Not run: it needs “${broken}”, which stopped with an error.`;
export const needFailed = (need: string) =>
	`The cell “${need}”, which this one needs, stopped with an error: see there.`;
export const ranFirst = (needs: readonly string[]) =>
	`Ran ${quotedList(needs)} first, which this cell needs.`;
export const unsolved = (tasks: readonly string[]) =>
	`It uses your ${quotedList(tasks)}, not passed yet: what it shows may be empty or wrong.`;
export const stoppedEarly = 'Stopped early, with what it had so far.';
export const textKept = 'Your text is kept; values come back when you run again.';

// Changes of cells, in the imperative: what can be undone.

export const addCell = (id: string) => `Add ${id}`;
export const deleteCell = (id: string) => `Delete ${id}`;
export const bringBack = (id: string) => `Bring back ${id}`;
export const moveCell = (id: string) => `Move ${id}`;
export const splitCell = (id: string) => `Split ${id}`;
export const joinCells = (id: string, below: string) => `Join ${id} and ${below}`;
/** Code becomes text, or text code. */
export const makeKind: Record<'code' | 'text', (id: string) => string> = {
	code: (id) => `Make ${id} code`,
	text: (id) => `Make ${id} text`
};

// Problems in the code, and outputs.

export const problems = 'Problems in the code';
export const problem = 'Problem';
export const warning = 'Warning';
/** Stands between two places in the code. */
export const andPlace = 'and';
export const moreProblems = (count: number) => `And ${count} more.`;
export const outputFailed = 'The output could not be shown. Check the connection, then run the cell again.';

// A task.

export const solved = 'Solved';
export const hint = 'Hint';
export const noMoreHints = 'No more hints';
/** @param title of the hint; may be empty */
export const hintOf = (number: number, count: number, title: string) =>
	`Hint ${number} of ${count}${title ? `: ${title}` : ''}`;
export const solution = 'Solution';
/** Said before it is opened, and beside it. */
export const solutionNoted =
	'Your skills page will say of this task that it was passed after seeing the solution.';
export const solutionTooEarly =
	'The solution opens after an honest try: change the code and press Run, or read all hints first.';
export const answersFailed =
	'The hints and the solution could not be loaded. Check the connection, then press the button again.';
/** Names the row of the two tabs. */
export const answers = 'Answers';
export const solutionTab = 'Solution (TypeScript)';
export const pythonTab = 'The same in Python';
export const copy = 'Copy';
export const copied = 'Copied.';
export const notCopied = 'The browser did not allow it: the code is selected now, copy it with Ctrl+C.';
export const waiting = 'Waiting for another cell …';
export const runningNow = 'Running …';
export const checking = 'Checking …';
export const crashedBefore = 'Error: the code stopped before it could be checked.';
export const stoppedBefore = 'Stopped. Nothing was checked.';
export const solvedBefore = 'You have solved this task. Press Run to check it again.';
export const pressRun = 'Press Run to check your answer.';
const checks = (count: number) => (count === 1 ? '1 check' : `${count} checks`);
/** @param outcome how the grading has ended, in one or two words */
export const outcome = (word: string) => `${word}.`;
export const passedOf = (word: string, passed: number, count: number) =>
	`${word}: ${passed} of ${checks(count)} passed.`;
export const passedAll = (word: string, count: number) => `${word}: ${checks(count)}.`;
export const shown = 'What your code has shown';
export const checksTitle = 'Checks';
export const passed = 'Passed';
export const notYet = 'Not yet';

// Storing.

export const notSaved = 'Your work is not being saved';
/** Beside the cell whose text it is. */
export const textNotSaved = 'Not saved';
/** @param cause one of the half sentences below */
export const keptInTab = (cause: string) =>
	`${cause}, so what you type now is kept only while this tab is open. Copy what matters to you.`;
export const storageFull = 'This device’s storage for the page is full';
export const storageChanged = 'Another version of this page has changed what is stored here';
export const storageDamaged = 'The browser cannot open its storage for this page, which may be damaged';
export const storageRefused = 'This browser does not let the page store anything';

// What a run left in memory, in one or two sentences; empty for nothing.

/** More names than this say less, not more. */
const mostNames = 6;

export function tensorsLeft({ count, bytes: size, held, loose }: TensorReport): string {
	if (count === 0) return '';
	const parts = [...holders(held), ...(loose > 0 ? [looseTensors(loose, count)] : [])];
	const leaks = loose > 0 ? ' Wrap the code that makes them in tf.tidy, or dispose of them.' : '';
	return `${tensors(count)} (${bytes(size)}): ${parts.join(', ')}.${leaks}`;
}

const tensors = (count: number) => (count === 1 ? '1 tensor' : `${count.toLocaleString('en')} tensors`);

function holders(held: readonly TensorHolder[]): string[] {
	const own = held.filter(({ kind }) => kind === 'tensor').map(({ name }) => name);
	const others = held.filter(({ kind }) => kind !== 'tensor');
	const names = own.length > mostNames ? `${own.length} in variables of their own` : quotedList(own);
	return [...(own.length > 0 ? [names] : []), ...others.slice(0, mostNames).map(holder)];
}

function holder({ name, kind, count }: TensorHolder): string {
	const what = { model: 'the model ', optimizer: 'the optimiser ', tensor: '', value: '' }[kind];
	return `${count} in ${what}“${name}”`;
}

function looseTensors(loose: number, count: number): string {
	const which =
		loose === count ? (count === 1 ? 'it is' : 'they are') : loose === 1 ? '1 is' : `${loose} are`;
	return `${which} in no variable, a leak unless a function keeps ${loose === 1 ? 'it' : 'them'}`;
}

/** What the page and the kernel's worker say to each other. */
import type { Place } from './error.ts';
import type { Output, ValueTree } from './output.ts';
import type { WidgetValues } from './widget.ts';

/** page → worker, `run` */
export interface RunRequest {
	cell: string;
	/** Counts the runs of all cells: outputs of older runs are dropped. */
	version: number;
	/** A module made by `transpile`. */
	code: string;
	reads: string[];
	defines: string[];
	live: string[];
	/** What the learner has set the cell's widgets to, by slot; a widget that is absent has its own first value. */
	widgets?: WidgetValues;
	/** Set for an answer that is graded: of `Math.random`. */
	seed?: number;
	/** Set when loops are guarded: a loop that is still running after so long is stopped and named. */
	loopLimitMs?: number;
}

export interface RunResult {
	milliseconds: number;
	/** Absent when the cell succeeded. */
	error?: RawError;
	/** What the run left behind; absent when tensors are not loaded. */
	tensors?: TensorReport;
}

/** The tensors that a run left in memory, and through which names they can still be reached. */
export interface TensorReport {
	count: number;
	bytes: number;
	/** Each tensor counts once, at the first name that leads to it. */
	held: TensorHolder[];
	/** Tensors to which no name leads: leaks, unless a function has closed over them. */
	loose: number;
}

export interface TensorHolder {
	name: string;
	/** What the name stands for. A model's tensors are its weights and what its optimiser remembers of them. */
	kind: 'tensor' | 'model' | 'optimizer' | 'value';
	count: number;
}

/** An error as the worker saw it; the page finds its place in the cells. */
export interface RawError {
	name: string;
	message: string;
	/** Its frames, one a line, as the engine writes them; what repeats is left out and counted. */
	stack: string;
	/** Line of the cell, when the worker knows it better than the stack does. */
	line?: number;
	/** Where a cell threw something that has no stack. */
	place?: Place;
	/** What it was thrown because of. */
	cause?: RawError;
	/** The errors that it sums up. */
	errors?: RawError[];
	/** What names held as it was thrown. */
	scope?: ErrorScope;
}

/** What is known of the values behind names, for the sentence that explains an error. */
export interface ErrorScope {
	/** The failed cell's own, and those of other cells. */
	values: NamedValue[];
	/** What may stand behind a dot: by class (`Tensor`), and by the names of libraries (`tf`, `tf.layers`). */
	members: Record<string, string[]>;
}

export interface NamedValue {
	name: string;
	/** Its class, or what `typeof` says; `module` for a library, `async function` where that is known. */
	kind: string;
	/** Of a tensor. */
	shape?: number[];
	dtype?: string;
	/** Of a frame. */
	columns?: string[];
}

/** A value that the grader sends: plain data, or a marker for what only the learner's worker can make. */
export type Argument = unknown;

/** How what the checks ask for is done. */
interface Terms {
	/** Of `Math.random`. */
	seed?: number;
	/** A promise that has not settled by then is reported; without it, it is waited for. */
	patienceMs?: number;
}

/** page → worker, `call`: calls a function of the learner, once per argument list. */
export interface CallRequest extends Terms {
	name: string;
	calls: Argument[][];
}

/** Of results that end with a pending one, the rest were not called. */
export type CallResult = { kind: 'missing'; type: string } | { kind: 'results'; results: OneCallResult[] };

export type OneCallResult = CallValue | CallThrew | CallPending;

/** A value as a check sees it. */
export type GradedTree = ValueTree | ResponseTree;

/** A web response, read to its end: a check can ask nothing later. */
export interface ResponseTree {
	type: 'response';
	status: number;
	/** Names in small letters. */
	headers: [name: string, value: string][];
	/** May be cut; `length` is that of the whole. */
	body: string;
	length: number;
}

export interface CallValue {
	kind: 'value';
	value: GradedTree;
	changedArguments: number[];
	leakedTensors: number;
	wasPromise: boolean;
}

export interface CallThrew {
	kind: 'threw';
	error: RawError;
}

/** It returned a promise that did not settle in time. */
export interface CallPending {
	kind: 'pending';
	waitedMs: number;
}

/** page → worker, `use`: makes objects of the learner's and uses them; each list of steps begins anew. */
export interface UseRequest extends Terms {
	/** Of a class, of a function that returns an object, or of an object. */
	name: string;
	uses: UseStep[][];
}

export type UseStep =
	/** These three say what the following steps use; `take` takes what the name stands for. */
	| { kind: 'new' | 'make'; args: Argument[] }
	| { kind: 'take' }
	| { kind: 'call'; method: string; args: Argument[] }
	| { kind: 'get'; property: string }
	/** Describes the object, which must be a tf model. */
	| { kind: 'model' };

/** A list of results is shorter than its steps when the last one leaves nothing to go on with. */
export type UseResult = { kind: 'missing' } | { kind: 'results'; results: StepResult[][] };

/** `isSelf`: it gave the object itself; of a step that makes one, that there is an object to go on with. */
export type StepResult = (CallValue & { isSelf: boolean }) | CallThrew | CallPending | StepLacks;

/** There is no such thing to make, call or read. */
export interface StepLacks {
	kind: 'lacks';
	/** What stands there instead: what `typeof` says, or `null`, or `class`. */
	type: string;
	/** What the object has. */
	members: string[];
}

/** page → worker, `value`: a name that is not a function. */
export type ValueResult = { kind: 'missing' } | { kind: 'value'; value: GradedTree };

/** worker → page, event `output` */
export interface OutputEvent {
	cell: string;
	version: number;
	outputs: Output[];
}

/** worker → page, event `late-error`: thrown by a timer or a promise that nobody waits for. */
export interface LateErrorEvent {
	error: RawError;
	/** The cell whose timer or promise it was. */
	cell: string;
	/** Of the run that set it going; absent when the error came up as that run was ended. */
	version?: number;
}

/** page → worker, answer to `module`: a library as text, and the files it needs. */
export interface ModuleText {
	text: string;
	/** Names under which others must be loaded before it. */
	needs?: readonly string[];
	wasm?: ArrayBuffer;
}

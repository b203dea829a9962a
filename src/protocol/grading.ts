/** What the page and the grading worker say to each other. */
import type { OpenedDataSet } from './data-set.ts';
import type { RawError } from './kernel.ts';
import type { CheckResult, Outcome } from './verdict.ts';

/** page → grader, event `prepare`: what the next grading will probably need. */
export interface PrepareRequest {
	/** As in `GradeRequest`; absent when it is not known which task comes next. */
	task?: string;
	/** Data sets by name. */
	datasets: Record<string, OpenedDataSet>;
}

/** page → grader, `grade` */
export interface GradeRequest {
	/** A task's `grade.ts` as a module's text; in Node, the path of the file. */
	task: string;
	/** Seed of the random inputs. */
	seed: number;
	/** Names that the learner's cell defines, to find a misspelt one. */
	defines: string[];
	/** Nobody reads the words: no mistake is named and no smaller input is looked for. */
	outcomeOnly?: boolean;
}

/** grader → page, the answer to `grade`; the page makes a verdict of it. */
export interface GradeReport {
	outcome: Outcome;
	summary: string;
	checks: CheckResult[];
	/** What the learner's own code threw. */
	thrown?: RawError;
}

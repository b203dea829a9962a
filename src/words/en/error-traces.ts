/** An error with the way of the code to it. Apart from other outputs: a task shows one when its page opens. */
import { counted, grouped } from './counts.ts';

export const steps = (count: number) => `How the code got there: ${counted(count, 'step', 'steps')}`;
export const becauseOf = 'Because of:';
export const sumsUp = (errors: number) => `It sums up ${counted(errors, 'error', 'errors')}:`;
/** The library's name stands between the two. */
export const insideBefore = 'inside';
export const insideAfter = (count: number) => `: ${counted(count, 'step', 'steps')}`;
export const noName = 'no name';
export const moreFrames = (count: number) => `… ${grouped(count)} more`;
/** Before the names of functions that call each other. */
export const moreFramesOf = (count: number) => `… ${grouped(count)} more of`;
export const functions = (names: readonly string[]) => names.join(' and ');

/** What the page says of the sandbox in which cells run. */

/** A part of the page that nobody sees, for those who list its frames. */
export const sandbox = 'Sandbox for your code';
export const offline = 'A part of Stagecoach could not be loaded. Check your connection and run again.';
export const noFile = (address: string, status: number) => `${address} answered ${status}.`;
export const noWorker = 'This browser could not start the sandbox in which your code runs.';
export const stopped = 'Stopped.';
export const outOfMemory =
	'The memory was used up, so the browser has ended the code. Your text is kept; the values of all cells are gone. Try it with less data, or free what you no longer need.';
export const flooded =
	'The code sent more than the page can take in, so it was ended. Your text is kept; the values of all cells are gone. Look for a loop or a timer that loads or shows something again and again without waiting for it.';

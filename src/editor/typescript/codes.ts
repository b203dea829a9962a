/** The compiler's numbers for problems. Apart from the compiler, which the page's thread must not load. */

export const assignsToImport = 2632;
export const modulesNotFound = [2307, 2792, 2882];
/** Some come with advice about compiler options, which a learner cannot change. */
export const namesNotFound = [2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2868];
/** `import { laod } from 'stagecoach/data'`, with and without a suggestion of the compiler. */
export const missingExports = [2305, 2724];
/** The same name twice in one cell, and cells that wait for each other: the compiler marks all ends of it. */
export const namesAtOdds = [2300, 2393, 2440, 2451, 7022];
/** Below this the numbers are about text that cannot be read. */
export const firstSemanticCode = 2000;

/** A learner's values in the feedback of a task: each stands in the middle of a sentence, with its article. */
import { withArticle } from './articles.ts';

// What is shown in short.

export const anError = (message: string) => `an error (${message})`;
export const invalidDate = 'an invalid date';
export const aResponse = (status: number) => `a Response with status ${status}`;
export const aMap = (size: number) => `a Map of ${size}`;
export const aSet = (size: number) => `a Set of ${size}`;
/** @param first the first items, between commas */
export const longList = (first: string, count: number) => `[${first}, … ${count} items]`;
export const anArray = (count: number) => `an array of ${count} items`;
export const anObjectWithKeys = (count: number) => `an object with ${count} keys`;
/** @param values a list of them, absent when they are many */
export const aTensor = (dtype: string, shape: readonly number[], values?: string) =>
	`${withArticle(dtype)} tensor of shape [${shape.join(', ')}]${values === undefined ? '' : ` with ${values}`}`;
export const aFrame = (rows: number, columns: readonly string[]) =>
	`a frame of ${rows} ${rows === 1 ? 'row' : 'rows'} with ${columns.join(', ')}`;
/** @param type what `typeof` says, `null` or `class` */
export const aType = (type: string) => (type === 'null' ? type : withArticle(type));

// What is no data, or too much of it.

export const longText = 'a very long text';
export const longResponse = 'a very long response';
export const largeTensor = 'a tensor too large to check';
export const largeFrame = 'a frame too large to check';
export const largeValue = 'a value too large to check';
export const deepValue = 'a value too deep or too large to check';
export const aClass = (name: string) => `the class ${name}`;
export const aFunction = 'a function';
export const aPromise = 'a promise';
export const aSymbol = 'a symbol';
export const aGetter = 'a getter';
export const anObject = 'an object';
export const circular = 'an object that contains itself';
export const unreadable = 'an object that cannot be read';

/** Tensors and frames that are not what they seem, and libraries with other functions than their own. */
import { fails, passes, type Attack, type TargetName } from './attack.ts';
import { answerMadeOf, answerWith, rightAnswer, targets } from './targets.ts';

/** Keeps the numbers of the right answer and frees it. */
const numbers = 'const data = y.dataSync(); y.dispose();';

/** Instead of the right tensor `y`. */
const falseTensors: Record<string, string> = {
	'an object that looks like a tensor': `${numbers} return { dataId: {}, rankType: '1', shape: [data.length], dtype: 'float32', size: data.length, isDisposed: false, dataSync: () => data, dispose() {} };`,
	'an object that inherits from tensors': `${numbers} return Object.assign(Object.create(tf.Tensor.prototype), { dataId: {}, rankType: '1', shape: [data.length], dtype: 'float32', size: data.length, dataSync: () => data, throwIfDisposed() {} });`,
	'zeros that say the right numbers': `${numbers} return Object.assign(tf.zeros([data.length]), { dataSync: () => data });`,
	'zeros behind a proxy that says the right numbers': `${numbers} return new Proxy(tf.zeros([data.length]), { get: (one, key) => (key === 'dataSync' ? () => data : one[key]) });`,
	'a proxy that has everything': `${numbers} return new Proxy({}, { get: () => data, has: () => true });`,
	'the right tensor, freed': 'y.dispose(); return y;',
	'its numbers': `${numbers} return data;`,
	'a text': `${numbers} return String(data);`,
	'a promise of it': 'return Promise.resolve(y);'
};

/** Instead of the right frame `y`. */
const falseFrames: Record<string, string> = {
	'an object that looks like a frame':
		'return { $isSeries: false, $dataIncolumnFormat: [], columns: y.columns, values: y.values, index: y.index, shape: y.shape };',
	'another frame that says the right values':
		'return Object.defineProperty(new dfd.DataFrame([[1]], { columns: ["a"] }), "values", { value: y.values });',
	'another frame behind a proxy that says the right values':
		'return new Proxy(new dfd.DataFrame([[1]], { columns: ["a"] }), { get: (_, key) => y[key] });',
	'a frame whose rows are getters':
		'return Object.defineProperty(y, "$data", { get: () => y.$dataIncolumnFormat });',
	'its records': 'return pd.toRecords(y);',
	'a list of its rows': 'return y.values;'
};

const handedIn = (target: TargetName, answers: Record<string, string>) =>
	Object.entries(answers).map(([name, made]): Attack => ({
		...{ name: `instead of a ${target}: ${name}`, target, answer: answerMadeOf(target, made), told: fails },
		isTriedInPage: name.startsWith('an object that looks')
	}));

/** What the kernel uses, replaced by name. The right answer beside it still passes, unless it needs that itself. */
const patches: [target: TargetName, name: string, code: string, isNeeded?: true][] = [
	['tensor', 'tensors read as zeros', 'tf.Tensor.prototype.dataSync = () => new Float32Array(1000);'],
	['tensor', 'the engine reads zeros', 'tf.engine().readSync = () => new Float32Array(1000);'],
	['tensor', 'the backend reads zeros', 'tf.backend().readSync = () => new Float32Array(1000);'],
	['tensor', 'tensors are never freed', 'tf.Tensor.prototype.dispose = () => {};', true],
	[
		...(['tensor', 'all tensors are freed'] as const),
		'Object.defineProperty(tf.Tensor.prototype, "isDisposed", { get: () => true });',
		true
	],
	[
		...(['frame', 'frames give other values'] as const),
		'for (const key of ["values", "columns", "index"]) Object.defineProperty(dfd.DataFrame.prototype, key, { get: () => ["none"], set() {}, configurable: true });',
		true
	]
];

const patched = patches.flatMap(([target, name, code, isNeeded]): Attack[] => [
	{
		...{ name: `${name}: a wrong ${target} stays wrong`, target, told: /^(Not yet|Error)/ },
		answer: `${answerWith(target, targets[target].wrong)}\n${code}`
	},
	...(isNeeded
		? []
		: [
				{
					...{ name: `${name}: a right ${target} stays right`, target, told: passes },
					answer: `${rightAnswer(target)}\n${code}`
				}
			])
]);

export const aroundLibraries: Attack[] = [
	...handedIn('tensor', falseTensors),
	...handedIn('frame', falseFrames),
	...patched
];

/** The tasks that are attacked: one each whose function gives a number, a list, a tensor and a danfo frame. */
import type { TargetName } from './attack.ts';

export interface Target {
	/** `<lesson>/<task>` */
	task: string;
	/** Of its region in the page. */
	title: string;
	name: string;
	/** What the answer needs before its function. */
	imports: string;
	/** Statements that return the right answer for the arguments `x`, and `z` where there are several. */
	right: string;
	/** A wrong answer. */
	wrong: string;
}

export const targets: Record<TargetName, Target> = {
	number: {
		task: 'logistic-regression/sigmoid',
		title: 'Squeeze a score into a probability',
		name: 'sigmoid',
		imports: 'const { exp } = Math;',
		right: 'const decay = exp(x < 0 ? x : -x); return x >= 0 ? 1 / (1 + decay) : decay / (1 + decay);',
		wrong: 'return 0.5;'
	},
	list: {
		task: 'statistics/mode',
		title: 'The mode',
		name: 'modes',
		// With nothing built in that could be replaced.
		imports: `const { defineProperty } = Reflect;
const put = (list, at, value) => defineProperty(list, at, { __proto__: null, value, writable: true, enumerable: true, configurable: true });`,
		right: `const found = [];
	let most = 0;
	for (let i = 0; i < x.length; i++) {
		let times = 0, first = i;
		for (let j = x.length - 1; j >= 0; j--) if (x[j] === x[i]) { times++; first = j; }
		if (first < i || times < most) continue;
		if (times > most) found.length = 0;
		most = times;
		let at = found.length;
		for (; at > 0 && found[at - 1] > x[i]; at--) put(found, at, found[at - 1]);
		put(found, at, x[i]);
	}
	return found;`,
		wrong: 'return [13, 26];'
	},
	tensor: {
		task: 'logistic-regression/probabilities',
		title: 'Probabilities for all rows at once',
		name: 'predictProbabilities',
		imports: "import * as tf from '@tensorflow/tfjs';",
		right: 'return tf.tidy(() => x.dot(z[0]).add(z[1]).sigmoid().as1D());',
		wrong: 'return tf.zeros([x.shape[0]]);'
	},
	frame: {
		task: 'dataframes/family-columns',
		title: 'Size of the family, fare per person',
		name: 'addFamily',
		imports: "import * as dfd from 'danfojs';\nimport * as pd from 'stagecoach/pd';",
		right: `const sized = pd.withColumn(x, 'familySize', (row) => row.sibsp + row.parch + 1);
	return pd.withColumn(sized, 'farePerPerson', (row) => row.fare === null ? null : row.fare / row.familySize);`,
		wrong: "return pd.withColumn(pd.withColumn(x, 'familySize', () => 1), 'farePerPerson', () => 1);"
	}
};

/** The right answer, without any trick. */
export const rightAnswer = (target: TargetName) => answerWith(target, targets[target].right);

/** @param body of the function that the task asks for: its argument is `x`, further ones are in `z` */
export function answerWith(target: TargetName, body: string): string {
	const { imports, name } = targets[target];
	return `${imports}\nfunction ${name}(x, ...z) { ${body} }`;
}

/** @param made statements that make something of the right answer `y`, so that only a trick keeps it from passing */
export function answerMadeOf(target: TargetName, made: string, before = ''): string {
	const { imports, name, right } = targets[target];
	return `${imports}\n${before}\nconst right = (x, ...z) => { ${right} };
function ${name}(x, ...z) { const y = right(x, ...z); ${made} }`;
}

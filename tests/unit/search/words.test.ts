import { expect, it } from 'vitest';
import { splitWords, toStem } from '#search/words.ts';

const words = (text: string) => splitWords(text).map((word) => word.text);

it.each([
	['One-hot rows', ['onehot', 'one', 'hot', 'rows']],
	['standardDeviation', ['standarddeviation', 'standard', 'deviation']],
	['Gini’s impurity', ['gini', 'impurity']],
	['R² of 0.5', ['r2', 'of', '0', '5']],
	['naïve', ['naive']],
	['Bayes’', ['bayes']],
	['', []]
])('“%s” is the words %j', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

it('knows where a word stands, and where its parts do', () => {
	const text = 'a zScore-like thing';
	const places = splitWords(text).map(({ start, end }) => text.slice(start, end));
	expect(places).toEqual(['a', 'zScore-like', 'z', 'Score', 'like', 'thing']);
});

it.each([
	['overfitting', 'overfit'],
	['overfits', 'overfit'],
	['clusters', 'cluster'],
	['clustering', 'cluster'],
	['entropies', 'entropy'],
	['loss', 'loss'],
	['axis', 'axis'],
	['rows', 'row']
])('%s has the stem %s', (word, stem) => {
	expect(toStem(word)).toBe(stem);
});

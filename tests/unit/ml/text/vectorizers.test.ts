import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { CountVectorizer, LogisticRegression, MultinomialNB, TfidfVectorizer } from '#ml/index.ts';
import reference from '../../../reference/text_features.json' with { type: 'json' };
import { expectClose } from '../expect-close.ts';

setDataHost(nodeDataHost);
const reviews = await load('reviews');
const texts = reviews.slice(0, 60).map(({ text }) => text);

interface Expected {
	terms: string[];
	size: number;
	sums: number[];
	columns: number[];
	idf?: number[];
}
test.each<[string, CountVectorizer | TfidfVectorizer, string[], Expected]>([
	['words of many scripts', new CountVectorizer(), reference.words.texts, reference.words],
	['counts', new CountVectorizer(), texts, reference.count],
	[
		'pairs of words',
		new CountVectorizer({ ngramRange: [1, 2], minDf: 2, maxDf: 0.3, stopWords: ['the', 'and'] }),
		texts,
		reference.pairs
	],
	[
		'longer terms, once each',
		new CountVectorizer({ binary: true, lowercase: false, ngramRange: [2, 3], minDf: 0.02 }),
		texts,
		reference.binary
	],
	['tf-idf', new TfidfVectorizer(), texts, reference.tfidf],
	[
		'other tf-idf',
		new TfidfVectorizer({ sublinearTf: true, smoothIdf: false, norm: 'l1', minDf: 2 }),
		texts,
		reference.tfidfOther
	],
	[
		'the most frequent word',
		new TfidfVectorizer({ useIdf: false, norm: null, maxFeatures: 1 }),
		texts,
		reference.tfidfPlain
	]
])('scikit-learn finds the same %s', (_name, vectorizer, list, expected) => {
	const X = vectorizer.fitTransform(list);
	const rows = X.toDense();
	expect(vectorizer.getFeatureNamesOut().slice(0, 40)).toEqual(expected.terms);
	expect(X.shape).toEqual([list.length, expected.size]);
	expectClose(rows.slice(0, 20).map(sum), expected.sums);
	expectClose(
		rows[0]!.slice(0, 40).map((_, j) => sum(rows.map((row) => row[j]!))),
		expected.columns
	);
	if (vectorizer instanceof TfidfVectorizer && expected.idf)
		expectClose(vectorizer.idf_.slice(0, 10), expected.idf);
	const Class = vectorizer.constructor as typeof CountVectorizer;
	expect(Class.fromJSON(JSON.stringify(vectorizer)).transform(list).toDense()).toEqual(rows);
	expect(vectorizer.clone().fit(list).vocabulary_).toEqual(vectorizer.vocabulary_);
});

test('models learn from texts, with and without zeros in between', () => {
	const labels = reviews.slice(0, 300).map(({ label }) => label);
	const X = new TfidfVectorizer().fitTransform(reviews.slice(0, 300).map(({ text }) => text));
	const sparse = new LogisticRegression<string>().fit(X, labels);
	expect(sparse.score(X, labels)).toBeGreaterThan(0.9);
	expectClose(sparse.coef_, new LogisticRegression<string>().fit(X.toDense(), labels).coef_, 1e-7);
	expect(new MultinomialNB<string>().fit(X, labels).predict(X)).toEqual(
		new MultinomialNB<string>().fit(X.toDense(), labels).predict(X.toDense())
	);
});

test.each([
	['use before fit', () => new CountVectorizer().transform(['a']), 'This CountVectorizer is not fitted yet'],
	['no texts', () => new CountVectorizer().fit([]), 'texts is empty'],
	[
		'a missing text',
		() => new CountVectorizer().fit([null] as unknown as string[]),
		'Row 0 of texts must be a text'
	],
	['texts without words', () => new CountVectorizer().fit(['a b', '']), 'No term is left'],
	[
		'bounds that cross',
		() => new CountVectorizer({ minDf: 2, maxDf: 0.1 }).fit(['aa', 'aa']),
		'no term can be kept'
	],
	['a range that falls', () => new CountVectorizer({ ngramRange: [2, 1] }), 'ngramRange must be'],
	['a pattern that finds once', () => new TfidfVectorizer({ tokenPattern: /\w+/ }), 'needs the flag g'],
	['a negative bound', () => new CountVectorizer({ minDf: -1 }), '0 or more'],
	[
		'another norm',
		() => new TfidfVectorizer({ norm: 'max' as 'l2' }),
		'norm must be one of l2, l1, null; got max'
	]
])('%s is refused with words', (_what, call, words) => {
	expect(call).toThrow(words);
});

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

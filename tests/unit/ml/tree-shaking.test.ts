import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import * as ml from '#ml/index.ts';
import { ourPackages } from '#kernel/build/bundle.ts';

/** What an import of one name may add to a page, brotli. */
const most = 15_000;
const entry = 'one-name.js';

test.each([
	'StandardScaler',
	'OneHotEncoder',
	'KBinsDiscretizer',
	'PolynomialFeatures',
	'SimpleImputer',
	'KNNImputer',
	'LinearRegression',
	'Ridge',
	'Lasso',
	'LogisticRegression',
	'SGDClassifier',
	'SelectKBest',
	'RFE',
	'TfidfVectorizer',
	'SMOTE',
	'DecisionTreeClassifier',
	'RandomForestClassifier',
	'GradientBoostingRegressor',
	'KNeighborsClassifier',
	'GaussianNB',
	'SVC',
	'KMeans',
	'PCA',
	'Pipeline',
	'GridSearchCV'
])('an import of %s alone is light', async (name) => {
	const code = await bundled(name);
	expect(code).toContain(name);
	expect(brotliCompressSync(code).length).toBeLessThanOrEqual(most);
});

test('what is left of ml-matrix finds what the whole of it finds', async () => {
	const code = await bundled('PCA, LinearRegression, AlternatingLeastSquares');
	const light = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
	)) as typeof ml;
	const X = Array.from({ length: 30 }, (_, i) => [Math.sin(i), Math.cos(i * i), i % 7]);
	const y = X.map(([a = 0, b = 0, c = 0], i) => a - 2 * b + c + Math.sin(3 * i));
	const pairs = y.map((_, i) => [i % 5, Math.floor(i / 5)]);
	const learned = ({ PCA, LinearRegression, AlternatingLeastSquares }: typeof ml) =>
		[
			new PCA().fit(X),
			new LinearRegression().fit(X, y),
			new AlternatingLeastSquares({ nFactors: 2, randomState: 0 }).fit(pairs, y)
		].map((model) => JSON.stringify(model));
	expect(learned(light)).toEqual(learned(ml));
});

/** The text of a module that exports these names. */
async function bundled(names: string): Promise<string> {
	const build = await rolldown({
		input: entry,
		plugins: [
			ourPackages,
			{
				name: 'one-name',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) => (id === entry ? `export { ${names} } from 'stagecoach/ml';` : undefined)
			}
		],
		tsconfig: false,
		logLevel: 'silent'
	});
	const { output } = await build.generate({ format: 'es', minify: true });
	await build.close();
	return output[0].code;
}

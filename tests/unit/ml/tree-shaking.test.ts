import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
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
	const build = await rolldown({
		input: entry,
		plugins: [
			ourPackages,
			{
				name: 'one-name',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) => (id === entry ? `export { ${name} } from 'stagecoach/ml';` : undefined)
			}
		],
		tsconfig: false,
		logLevel: 'silent'
	});
	const { output } = await build.generate({ format: 'es', minify: true });
	await build.close();
	const { code } = output[0];
	expect(code).toContain(name);
	expect(brotliCompressSync(code).length).toBeLessThanOrEqual(most);
});

export { Lasso, type LassoOptions } from './lasso.ts';
export { LinearRegression, type LinearRegressionOptions } from './linear-regression.ts';
export { LogisticRegression, type LogisticRegressionOptions } from './logistic-regression.ts';
export { Ridge, type RidgeOptions } from './ridge.ts';
export { SGDClassifier, type SGDClassifierOptions } from './sgd-classifier.ts';

export { Lasso, type LassoOptions } from './lasso.ts';
export { LogisticRegression, type LogisticRegressionOptions } from './logistic-regression.ts';
export { SGDClassifier, type SGDClassifierOptions } from './sgd-classifier.ts';

export { LinearRegression, type LinearRegressionOptions } from './linear-regression.ts';
export { Ridge, type RidgeOptions } from './ridge.ts';

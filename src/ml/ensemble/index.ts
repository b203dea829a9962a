export {
	GradientBoostingClassifier,
	type GradientBoostingClassifierOptions
} from './gradient-boosting-classifier.ts';
export {
	GradientBoostingRegressor,
	type GradientBoostingRegressorOptions
} from './gradient-boosting-regressor.ts';
export { RandomForestClassifier, type RandomForestClassifierOptions } from './random-forest-classifier.ts';
export { RandomForestRegressor, type RandomForestRegressorOptions } from './random-forest-regressor.ts';

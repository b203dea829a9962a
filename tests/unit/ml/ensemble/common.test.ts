import {
	GradientBoostingClassifier,
	GradientBoostingRegressor,
	RandomForestClassifier,
	RandomForestRegressor
} from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

const options = { nEstimators: 5, randomState: 1, oobScore: true };

checkEstimators({
	GradientBoostingClassifier: {
		make: () => new GradientBoostingClassifier({ nEstimators: 5, randomState: 1 })
	},
	GradientBoostingRegressor: {
		make: () => new GradientBoostingRegressor({ nEstimators: 5, subsample: 0.5, randomState: 1 })
	},
	RandomForestClassifier: { make: () => new RandomForestClassifier(options) },
	RandomForestRegressor: { make: () => new RandomForestRegressor(options) }
});

import { RandomForestClassifier, RandomForestRegressor } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

const options = { nEstimators: 5, randomState: 1, oobScore: true };

checkEstimators({
	RandomForestClassifier: { make: () => new RandomForestClassifier(options) },
	RandomForestRegressor: { make: () => new RandomForestRegressor(options) }
});

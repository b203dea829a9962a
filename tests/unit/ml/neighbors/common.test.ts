import { KNeighborsClassifier, KNeighborsRegressor } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	KNeighborsClassifier: { make: () => new KNeighborsClassifier() },
	'KNeighborsClassifier with a tree': {
		make: () => new KNeighborsClassifier({ algorithm: 'kd_tree', leafSize: 3 })
	},
	KNeighborsRegressor: { make: () => new KNeighborsRegressor({ weights: 'distance' }) }
});

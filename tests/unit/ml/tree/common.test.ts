import { DecisionTreeClassifier, DecisionTreeRegressor } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	DecisionTreeClassifier: { make: () => new DecisionTreeClassifier({ randomState: 3 }) },
	'DecisionTreeClassifier with few leaves': {
		make: () => new DecisionTreeClassifier({ randomState: 3, maxLeafNodes: 4, classWeight: 'balanced' })
	},
	DecisionTreeRegressor: { make: () => new DecisionTreeRegressor({ randomState: 3 }) }
});

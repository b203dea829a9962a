import {
	KBinsDiscretizer,
	MinMaxScaler,
	OneHotEncoder,
	OrdinalEncoder,
	PolynomialFeatures,
	RobustScaler,
	StandardScaler
} from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	StandardScaler: { make: () => new StandardScaler() },
	MinMaxScaler: { make: () => new MinMaxScaler() },
	RobustScaler: { make: () => new RobustScaler() },
	OneHotEncoder: { make: () => new OneHotEncoder(), takesMissing: true },
	OrdinalEncoder: { make: () => new OrdinalEncoder(), takesMissing: true },
	KBinsDiscretizer: { make: () => new KBinsDiscretizer() },
	'KBinsDiscretizer by k-means': {
		make: () => new KBinsDiscretizer({ strategy: 'kmeans', encode: 'ordinal' })
	},
	PolynomialFeatures: { make: () => new PolynomialFeatures() }
});

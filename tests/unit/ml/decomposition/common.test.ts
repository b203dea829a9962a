import { PCA, TruncatedSVD } from '#ml/index.ts';
import { checkEstimators } from '../common/checks.ts';

checkEstimators({
	PCA: { make: () => new PCA() },
	'PCA, whitened': { make: () => new PCA({ nComponents: 2, whiten: true }) },
	TruncatedSVD: { make: () => new TruncatedSVD() }
});

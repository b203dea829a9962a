export { adjustedMutualInfoScore } from './adjusted-mutual-info-score.ts';
export { adjustedRandScore } from './adjusted-rand-score.ts';
export { mutualInfoScore } from './mutual-info-score.ts';
export { normalizedMutualInfoScore } from './normalized-mutual-info-score.ts';
export { silhouetteSamples } from './silhouette-samples.ts';
export { silhouetteScore } from './silhouette-score.ts';

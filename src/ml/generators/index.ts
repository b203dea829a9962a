export type { Generated } from './generated.ts';
export { makeBlobs, type MakeBlobsOptions } from './make-blobs.ts';
export { makeCircles, type MakeCirclesOptions } from './make-circles.ts';
export { makeClassification, type MakeClassificationOptions } from './make-classification.ts';
export { makeMoons, type MakeMoonsOptions } from './make-moons.ts';
export { makeRegression, type MakeRegressionOptions } from './make-regression.ts';

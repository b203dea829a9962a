export { corrcoef } from './corrcoef.ts';
export { type Histogram, type HistogramOptions, histogram } from './histogram.ts';
export { mean } from './mean.ts';
export { median } from './median.ts';
export { quantile } from './quantile.ts';
export { std } from './std.ts';
export { type VarianceOptions, variance } from './variance.ts';

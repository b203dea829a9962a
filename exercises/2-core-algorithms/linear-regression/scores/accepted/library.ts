import * as ml from 'stagecoach/ml';

const mse = (truths: number[], predictions: number[]): number => ml.meanSquaredError(truths, predictions);
const r2 = (truths: number[], predictions: number[]): number => ml.r2Score(truths, predictions);

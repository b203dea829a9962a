import * as ml from 'stagecoach/ml';

const rocAuc = (truths: number[], scores: number[]): number => ml.rocAucScore(truths, scores);

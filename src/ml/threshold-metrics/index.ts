export { averagePrecisionScore } from './average-precision-score.ts';
export {
	type CalibrationCurve,
	type CalibrationCurveOptions,
	calibrationCurve
} from './calibration-curve.ts';
export { type PrecisionRecallCurve, precisionRecallCurve } from './precision-recall-curve.ts';
export { type RocCurve, type RocCurveOptions, rocCurve } from './roc-curve.ts';

export {
	type ColumnPart,
	ColumnTransformer,
	type ColumnTransformerOptions,
	type ColumnTransformerParams
} from './column-transformer.ts';
export { FeatureUnion, type FeatureUnionParams } from './feature-union.ts';
export { FunctionTransformer, type FunctionTransformerOptions } from './function-transformer.ts';
export { makePipeline } from './make-pipeline.ts';
export { Pipeline, type PipelineParams } from './pipeline.ts';
export type { Step, Steps } from './steps.ts';

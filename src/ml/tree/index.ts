export { DecisionTreeClassifier, type DecisionTreeClassifierOptions } from './decision-tree-classifier.ts';
export { DecisionTreeRegressor, type DecisionTreeRegressorOptions } from './decision-tree-regressor.ts';
export { exportText, type ExportTextOptions } from './export-text.ts';
export { type ExportOptions, exportTree, type TreeModel, type TreeNode } from './export-tree.ts';
export type { Tree } from './tree.ts';

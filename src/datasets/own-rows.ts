/**
 * What a row of each file of the learner's own is, by the file's name. There are none here: the editor puts those that
 * the open notebook may read in the place of this module's declarations.
 */
export type OwnRows = Record<never, object>;

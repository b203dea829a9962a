/** A choice, and why, where that is worth telling. */
export interface Choice<Value> {
	value: Value;
	/** A sentence. */
	why?: string;
}

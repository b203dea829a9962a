/** What a learner sets with a widget: plain data that survives structured cloning. */
export type WidgetValue =
	| string
	| number
	| boolean
	| null
	| readonly WidgetValue[]
	| Float64Array
	| Uint8Array
	| { readonly [key: string]: WidgetValue };

/** Values of a cell's widgets by slot. They belong to the page: a kernel that is stopped does not lose them. */
export type WidgetValues = Readonly<Record<string, WidgetValue>>;

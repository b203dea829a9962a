/** What a learner sets with a widget: plain data that survives structured cloning. */
export type WidgetValue = string | number | boolean | null | readonly Stroke[] | WidgetFile | WidgetRequest;

/** Values of a cell's widgets by slot. They belong to the page: a kernel that is stopped does not lose them. */
export type WidgetValues = Readonly<Record<string, WidgetValue>>;

/** The most that a widget may hold. The kernel refuses more in words; the page cuts it off, whatever the kernel says. */
export const widgetLimits = {
	label: 200,
	options: 500,
	text: 10_000,
	fileBytes: 50_000_000,
	fileName: 255,
	/** Pixels along a side of what a drawing pad gives. */
	drawing: { least: 8, most: 128 },
	strokes: 500,
	/** Points of all strokes together. */
	points: 20_000,
	path: 2_000,
	/** Characters of the body of an app's answer. */
	answer: 200_000,
	headers: 100
};

/** The pen goes along these points: x, y, x, y, …, each from 0 (left, top) to 1 (right, bottom) of the pad. */
export type Stroke = Float64Array;

/** How thick a stroke is, as a part of the pad's side. */
export const penWidth = 0.085;

export interface FileFacts {
	/** Its name on the learner's disk, without folders. */
	name: string;
	/** In bytes. */
	size: number;
	/** The media type that the browser guesses from the name; may be empty. */
	type: string;
}

export interface WidgetFile extends FileFacts {
	bytes: Uint8Array;
}

export const requestMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What the learner has typed into a console for a web API. */
export interface WidgetRequest {
	method: (typeof requestMethods)[number];
	/** From the first `/` on. */
	path: string;
	/** Sent as it is, whatever the header says; nothing when empty, or with a GET. */
	body: string;
}

/** What has become of the request that was sent last. */
export type ApiAnswer =
	| { kind: 'none' | 'waiting' | 'failed' }
	| {
			kind: 'response';
			status: number;
			/** Names in small letters. */
			headers: [name: string, value: string][];
			/** May be cut; `length` is that of the whole. */
			body: string;
			length: number;
			milliseconds: number;
	  };

/** A widget as it stands below its cell. `value` is what it is set to now, and what the page sends when it is set. */
export type WidgetSpec =
	| { type: 'slider'; label: string; min: number; max: number; step: number; value: number }
	/** `min` and `max` may be infinite; a `step` of 0 stands for any number. */
	| { type: 'number'; label: string; min: number; max: number; step: number; value: number }
	/** The options are the texts that the learner reads; the kernel knows what they stand for. */
	| { type: 'select'; label: string; options: string[]; value: string }
	| { type: 'checkbox'; label: string; value: boolean }
	| { type: 'text'; label: string; placeholder: string; multiline: boolean; value: string }
	/** The value is how often it was pressed. */
	| { type: 'button'; label: string; value: number }
	/** The page sends a `WidgetFile`, and gets it back without its bytes. */
	| { type: 'file'; label: string; accept: string; value: FileFacts | null }
	| { type: 'drawing'; label: string; size: number; value: Stroke[] }
	| { type: 'api-console'; label: string; value: WidgetRequest; answer: ApiAnswer };

export type WidgetOf<Type extends WidgetSpec['type']> = Extract<WidgetSpec, { type: Type }>;

/** Names that every cell has without defining them. */

const language = `
	Infinity NaN undefined globalThis eval isFinite isNaN parseFloat parseInt
	decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
	Object Function Boolean Symbol Number BigInt Math Date String RegExp JSON Intl Temporal
	Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError
	Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator AsyncIterator
	ArrayBuffer SharedArrayBuffer DataView Atomics
	Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
	BigInt64Array BigUint64Array Float16Array Float32Array Float64Array
	Promise Proxy Reflect AsyncDisposableStack DisposableStack WebAssembly
`;

const ours = `
	console display setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone
	performance crypto TextEncoder TextDecoder Request Response Headers URL URLSearchParams
`;

/** Of the worker. Not offered, since little of it does anything without a network, but it is there. */
const worker = `
	self navigator location fetch XMLHttpRequest WebSocket EventSource WebTransport importScripts
	FormData Blob File FileReader URLPattern atob btoa reportError
	AbortController AbortSignal Event EventTarget CustomEvent MessageEvent ErrorEvent DOMException
	MessageChannel MessagePort BroadcastChannel Worker scheduler
	ReadableStream WritableStream TransformStream CompressionStream DecompressionStream TextDecoderStream TextEncoderStream
	ImageData ImageBitmap createImageBitmap OffscreenCanvas Path2D DOMMatrix DOMPoint DOMRect FontFace
	requestAnimationFrame cancelAnimationFrame WebGLRenderingContext WebGL2RenderingContext Crypto CryptoKey SubtleCrypto
	indexedDB caches addEventListener removeEventListener dispatchEvent onerror
`;

const names = (list: string) => list.trim().split(/\s+/);

/** What the editor offers too. */
export const offeredGlobals: readonly string[] = [...names(language), ...names(ours)];

const known = new Set([...offeredGlobals, ...names(worker)]);

export function isGlobal(name: string): boolean {
	return known.has(name);
}

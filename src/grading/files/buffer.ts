/** The one thing for which dockerfile-ast needs Node's `Buffer`, which no browser has: the bytes of a text. */
export default { from: (text: string) => new TextEncoder().encode(text) };

/** Errors of `stagecoach/display`: widgets, pictures, HTML, progress. Names of functions and options are code. */

// Options of all widgets.

export const optionsInBraces = (widget: string, option: string) =>
	`The options of ${widget} stand in braces, as in { ${option}: … }.`;
/** @param names all that there are */
export const noOption = (widget: string, option: string, names: readonly string[]) =>
	`${widget} has no option \`${option}\`. It has ${names.map((name) => `\`${name}\``).join(', ')}.`;
export const labelIsNoText = (widget: string, got: string) =>
	`${widget} begins with its label, a text in quotes; got ${got}.`;
export const labelIsEmpty = (widget: string) =>
	`The label of ${widget} is empty. Say in a word or two what it sets.`;
export const needsNumber = (widget: string, option: string, got: string) =>
	`\`${option}\` of ${widget} must be a finite number; got ${got}.`;
/** @param min and max may be infinite, one of them */
export function outside(widget: string, option: string, min: number, max: number, got: number): string {
	const ends = [min > -Infinity && `at least ${min}`, max < Infinity && `at most ${max}`].filter(Boolean);
	return `\`${option}\` of ${widget} must be ${ends.join(' and ')}; got ${got}.`;
}
export const needsBoolean = (widget: string, option: string, got: string) =>
	`\`${option}\` of ${widget} must be true or false; got ${got}.`;
export const needsText = (widget: string, option: string, got: string) =>
	`\`${option}\` of ${widget} must be a text in quotes; got ${got}.`;
export const tooLong = (widget: string, option: string, limit: number, length: number) =>
	`\`${option}\` of ${widget} may have up to ${grouped(limit)} characters; this one has ${length}.`;
const grouped = (count: number) => count.toLocaleString('en');

// What was got.

export const aList = 'a list';
export const anObject = 'an object';
export const aFunction = 'a function';

// Single widgets.

export const sliderEnds = (min: number, max: number) =>
	`\`max\` of slider must be more than \`min\`; got min ${min} and max ${max}.`;
export const sliderStep = (most: number, step: number) =>
	`\`step\` of slider must be more than 0 and at most ${most}; got ${step}.`;
export const sliderPositions = (min: number, max: number, most: number) =>
	`\`step\` of slider is too small: from ${min} to ${max} it makes more than ${most} positions.`;
export const numberEnds = (min: number, max: number) =>
	`\`max\` of number must not be less than \`min\`; got min ${min} and max ${max}.`;
export const numberStep = (step: number) => `\`step\` of number must be more than 0; got ${step}.`;
export const drawingSize = (least: number, most: number, size: number) =>
	`\`size\` of drawing must be a whole number from ${least} to ${most}; got ${size}.`;
export const choicesAreNoList = (got: string) =>
	`select needs a list to choose from, as in ['age', 'fare']; got ${got}.`;
export const noChoices = 'select needs at least one thing to choose; the list is empty.';
export const tooManyChoices = (most: number, count: number) =>
	`select takes up to ${most} choices; got ${count}.`;
export const repeatedChoice = (text: string) =>
	`The choices of select must differ; ${text} stands there twice.`;
export const oddChoice = (index: number, got: string) =>
	`\`choices[${index}]\` of select must be a text, a number, or a pair of a text and its value; got ${got}.`;
export const noSuchChoice = (got: string) => `\`value\` of select must be one of its choices; got ${got}.`;
/** The label of an API console that has none. */
export const tryApi = 'Try the API';
export const needsApp = (got: string) => `apiConsole needs an app with a method \`fetch\`; got ${got}.`;
export const oddMethod = (methods: readonly string[], got: string) =>
	`\`method\` of apiConsole is one of ${methods.join(', ')}; got ${got}.`;
export const oddPath = (got: string) => `\`path\` of apiConsole begins with /, as in '/health'; got ${got}.`;
export const noResponse = (got: string) => `The app answers a request with a Response; this one gave ${got}.`;
export const walksThrough = 'progress walks through a list, a set, a generator, or a number of steps.';

// Pictures and HTML.

export const needsAlt =
	"image needs words for those who cannot see it: image(pixels, { alt: 'A handwritten 3' }).";
export const noPicture = (got: string) =>
	`image needs a tensor, image data, a canvas or a file's bytes; got ${got}.`;
export const largeFile = (bytes: number) =>
	`This picture has ${grouped(bytes)} bytes; up to 20 million are shown.`;
export const noImageFile = 'These bytes are no PNG, JPEG, GIF, WebP or SVG file.';
export const disposed = 'This tensor was disposed: its pixels are gone.';
export const noPictureShape = (shape: readonly number[]) =>
	`image needs a tensor of shape [height, width], or with 1, 3 or 4 channels after them; this one has shape [${shape.join(', ')}].`;
export const noColour = 'This tensor holds NaN, which has no colour.';
export const pixelRange = (low: number, high: number, dtype: string) =>
	`The values of this tensor go from ${low} to ${high}; the pixels of ${dtype === 'int32' ? 'an int32 tensor go from 0 to 255.' : `a ${dtype} tensor go from 0 to 1. Divide by the largest, or use .toInt() for 0 to 255.`}`;
export const pixelCount = (width: number, height: number, count: number) =>
	`${width} by ${height} pixels need ${width * height * 4} numbers (red, green, blue and opacity of each); there are ${count}.`;
export const noCanvas = 'This browser cannot read a canvas here. Give image the pixels instead.';
export const emptyPicture = (width: number, height: number) =>
	`A picture of ${width} by ${height} pixels has nothing to show.`;
export const largePicture = (width: number, height: number, most: number) =>
	`A picture of ${width} by ${height} pixels is too large: up to ${grouped(most)} are shown. Make it smaller first, with tf.image.resizeBilinear for example.`;
export const longHtml = (length: number, most: number) =>
	`This HTML has ${grouped(length)} characters; a page shows up to ${grouped(most)}. Show a part of it.`;
export const rawNeedsText = 'html.raw needs a text in quotes.';

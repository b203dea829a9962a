/** What HTML from a notebook may consist of. What is not named here goes; its text stays. */

/** Nothing that runs, loads, asks for input, leads away, or is a part of the page's own structure. */
export const tags = [
	...'h1 h2 h3 h4 h5 h6 p div span br hr wbr blockquote pre figure figcaption details summary'.split(' '),
	...'ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td'.split(' '),
	...'b strong i em u s del ins small mark sub sup code kbd samp var q cite dfn abbr time'.split(' '),
	...'ruby rt rp bdi bdo progress meter a img'.split(' '),
	...'svg g path rect circle ellipse line polyline polygon text tspan title desc'.split(' ')
];

/** No name that other parts of the page go by: `id`, `name`, `class` and `role` are missing on purpose. */
export const attributes = [
	...'style title alt lang dir open colspan rowspan span scope start reversed value min max low high optimum'.split(
		' '
	),
	...'datetime href src width height'.split(' '),
	...'viewBox preserveAspectRatio d x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform'.split(' '),
	...'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin'.split(
		' '
	),
	...'stroke-dasharray opacity text-anchor dominant-baseline font-size font-weight font-family'.split(' ')
];

/** Properties that say how something looks in its own place. None of them takes a picture or leaves the place. */
const property =
	/^(?:color|background-color|opacity|box-sizing|display|(?:min-|max-)?(?:width|height)|(?:padding|margin)-(?:top|right|bottom|left)|border-(?:top|right|bottom|left)-(?:color|style|width)|border-(?:top|bottom)-(?:left|right)-radius|border-collapse|border-(?:horizontal-|vertical-)?spacing|font-(?:family|size|style|weight|variant-numeric|variant-caps)|line-height|letter-spacing|text-(?:align|decoration-(?:line|style|color|thickness)|transform|indent|anchor)|white-space(?:-collapse)?|text-wrap(?:-mode)?|vertical-align|overflow-wrap|list-style-type|flex-(?:direction|wrap|grow|shrink|basis)|align-(?:items|content|self)|justify-(?:items|content|self)|(?:row|column)-gap|grid-template-(?:columns|rows)|grid-(?:row|column)-(?:start|end)|fill|stroke|stroke-width)$/;

export function isProperty(name: string): boolean {
	return property.test(name);
}

/** Functions that compute a colour, a length or a place. */
const functions = new Set(
	'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var repeat minmax fit-content rotate translate scale matrix skewX skewY'.split(
		' '
	)
);

/** True for a value of CSS or SVG that calls nothing but those: `url(…)` and its kin load something. */
export function callsNothing(value: string): boolean {
	const calls = value.matchAll(/([\w-]*)\s*\(/g);
	return !value.includes('\\') && [...calls].every(([, name]) => functions.has(name!));
}

/** KaTeX's stylesheet, by its address: a lesson links it, and a text that a learner writes asks for it when it has formulas. */
import mathStyle from 'katex/dist/katex.min.css?url';

export { mathStyle };

let loading: Promise<void> | undefined;

/** Resolves when formulas look as they should. Without the stylesheet they can still be read. */
export function loadMathStyle(): Promise<void> {
	loading ??= new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: mathStyle });
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
	return loading;
}

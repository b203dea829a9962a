/** Colours that colour-blind people can tell apart, on light and dark pages (after Okabe and Ito 2008). */
const colors = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a8a8a'] as const;

/** The colour of a group that stands in several traces: Plotly would give each trace another one. */
export function groupColor(group: number): string {
	return colors[group % colors.length]!;
}

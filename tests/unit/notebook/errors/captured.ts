/** Stack traces as Chromium 156, Firefox 153 ESR and WebKitGTK 2.50 gave them for compiled cells; by cell. */
export interface Captured {
	source: string;
	message: string;
	stacks: Record<'Chromium' | 'Firefox' | 'WebKit', string[]>;
}

export const captured = {
	sync: {
		source: 'const mean = (values) => values.reduce((a, b) => a + b);\nconst total = 1;\nmean([]);',
		message: 'Reduce of empty array with no initial value',
		stacks: {
			Chromium: [
				'TypeError: Reduce of empty array with no initial value',
				'at Array.reduce (<anonymous>)',
				'at mean (cell:sync:1:2:33)',
				'at Module.default (cell:sync:1:4:11)'
			],
			Firefox: ['mean@cell:sync:1:2:33', 'default@cell:sync:1:4:11'],
			WebKit: ['reduce@[native code]', '@cell:sync:1:4:15', 'starDefault@cell:sync:1:1:23', '@']
		}
	},
	chained: {
		source: 'const a = { b: {} };\n  a.b.c.d.e;',
		message: "Cannot read properties of undefined (reading 'd')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of undefined (reading 'd')",
				'at Module.default (cell:chained:1:3:19)'
			],
			Firefox: ['default@cell:chained:1:3:13'],
			WebKit: ['@cell:chained:1:3:18', 'starDefault@cell:chained:1:1:23', '@']
		}
	},
	chained2: {
		source: 'const a = { b: {} };\na.b\n  .c\n  .d();',
		message: "Cannot read properties of undefined (reading 'd')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of undefined (reading 'd')",
				'at Module.default (cell:chained2:1:5:4)'
			],
			Firefox: ['default@cell:chained2:1:3:11'],
			WebKit: ['@cell:chained2:1:5:3', 'starDefault@cell:chained2:1:1:23', '@']
		}
	},
	await: {
		source:
			"const wait = () => new Promise((go) => setTimeout(go, 1));\nasync function later() { await wait(); throw new Error('late'); }\nawait later();",
		message: 'late',
		stacks: {
			Chromium: [
				'Error: late',
				'at later (cell:await:1:3:46)',
				'at async Module.default (cell:await:1:4:11)'
			],
			Firefox: ['later@cell:await:1:3:46', 'async*default@cell:await:1:4:17'],
			WebKit: ['later@cell:await:1:3:55']
		}
	},
	class: {
		source:
			"class Model { #x = 1; constructor(v) { if (v) throw new Error('ctor'); } fit() { this.#grow(); } #grow() { throw new Error('grown'); } static make() { return new Model(1); } get size() { return null.x; } }\ntry { Model.make(); } catch (e) { console.log(e.stack); }\nnew Model().fit();",
		message: 'grown',
		stacks: {
			Chromium: [
				'Error: grown',
				'at #grow (cell:class:1:2:114)',
				'at Model.fit (cell:class:1:2:92)',
				'at Module.default (cell:class:1:4:23)'
			],
			Firefox: ['#grow@cell:class:1:2:114', 'fit@cell:class:1:2:92', 'default@cell:class:1:4:23'],
			WebKit: [
				'#grow@cell:class:1:2:123',
				'fit@cell:class:1:2:92',
				'@cell:class:1:4:26',
				'starDefault@cell:class:1:1:23',
				'@'
			]
		}
	},
	getter: {
		source: 'class M { get size() { return null.x; } }\nnew M().size;',
		message: "Cannot read properties of null (reading 'x')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of null (reading 'x')",
				'at get size (cell:getter:1:2:36)',
				'at Module.default (cell:getter:1:3:19)'
			],
			Firefox: ['get size@cell:getter:1:2:24', 'default@cell:getter:1:3:11'],
			WebKit: ['size@cell:getter:1:2:35', '@cell:getter:1:3:18', 'starDefault@cell:getter:1:1:23', '@']
		}
	},
	generator: {
		source: "function* numbers() { yield 1; throw new Error('gen'); }\n[...numbers()];",
		message: 'gen',
		stacks: {
			Chromium: [
				'Error: gen',
				'at numbers (cell:generator:1:2:38)',
				'at numbers.next (<anonymous>)',
				'at Module.default (cell:generator:1:3:15)'
			],
			Firefox: ['numbers@cell:generator:1:2:38', 'default@cell:generator:1:3:15'],
			WebKit: [
				'numbers@cell:generator:1:2:47',
				'@cell:generator:1:3:22',
				'starDefault@cell:generator:1:1:23',
				'@'
			]
		}
	},
	asyncgen: {
		source:
			"async function* numbers() { yield 1; await null; throw new Error('agen'); }\nfor await (const n of numbers()) n;",
		message: 'agen',
		stacks: {
			Chromium: [
				'Error: agen',
				'at numbers (cell:asyncgen:1:2:56)',
				'at async Module.default (cell:asyncgen:1:3:18)'
			],
			Firefox: ['numbers@cell:asyncgen:1:2:56'],
			WebKit: ['numbers@cell:asyncgen:1:2:65']
		}
	},
	callback: {
		source: '[3, 1].map((v) => [v].forEach(function inner(w) { w.x.y; }));',
		message: "Cannot read properties of undefined (reading 'y')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of undefined (reading 'y')",
				'at inner (cell:callback:1:2:65)',
				'at Array.forEach (<anonymous>)',
				'at cell:callback:1:2:33',
				'at Array.map (<anonymous>)',
				'at Module.default (cell:callback:1:2:18)'
			],
			Firefox: [
				'inner@cell:callback:1:2:61',
				'default/<@cell:callback:1:2:33',
				'default@cell:callback:1:2:18'
			],
			WebKit: [
				'inner@cell:callback:1:2:64',
				'forEach@[native code]',
				'map@[native code]',
				'@cell:callback:1:2:21',
				'starDefault@cell:callback:1:1:23',
				'@'
			]
		}
	},
	'late-timer': {
		source: 'setTimeout(function tick() { null.x; }, 1);',
		message: "Cannot read properties of null (reading 'x')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of null (reading 'x')",
				'at tick (cell:late-timer:1:2:45)'
			],
			Firefox: ['tick@cell:late-timer:1:2:40', 'setTimeout handler*default@cell:late-timer:1:2:11'],
			WebKit: ['tick@cell:late-timer:1:2:44']
		}
	},
	'late-promise': {
		source: "async function go() { await null; throw new Error('nobody'); }\nvoid go();",
		message: 'nobody',
		stacks: {
			Chromium: ['Error: nobody', 'at go (cell:late-promise:1:2:41)'],
			Firefox: ['go@cell:late-promise:1:2:41', 'async*default@cell:late-promise:1:3:16'],
			WebKit: ['go@cell:late-promise:1:2:50']
		}
	},
	lastexpr: {
		source: 'const v = undefined;\n v.x',
		message: "Cannot read properties of undefined (reading 'x')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of undefined (reading 'x')",
				'at Module.default (cell:lastexpr:1:3:14)'
			],
			Firefox: ['default@cell:lastexpr:1:3:12'],
			WebKit: ['@cell:lastexpr:1:3:13', 'starDefault@cell:lastexpr:1:1:23', '@']
		}
	},
	tidy: {
		source:
			"import * as tf from '@tensorflow/tfjs';\nconst m = tf.ones([2, 3]);\ntf.tidy(() => {\n  return m.matMul(m);\n});",
		message:
			'Error in matMul: inner shapes (3) and (2) of Tensors with shapes 2,3 and 2,3 and transposeA=false and transposeB=false must match.',
		stacks: {
			Chromium: [
				'Error: Error in matMul: inner shapes (3) and (2) of Tensors with shapes 2,3 and 2,3 and transposeA=false and transposeB=false must match.',
				'at assert (@tensorflow/tfjs:35:799)',
				'at Object.batchMatMul [as kernelFunc] (@tensorflow/tfjs:12606:462)',
				'at kernelFunc (@tensorflow/tfjs:277:6815)',
				'at @tensorflow/tfjs:277:7612',
				'at Engine.scopedRun (@tensorflow/tfjs:277:5292)',
				'at Engine.runKernelFunc (@tensorflow/tfjs:277:7487)',
				'at Engine.runKernel (@tensorflow/tfjs:277:5791)',
				'at matMul_ (@tensorflow/tfjs:1026:186)',
				'at matMul__op (@tensorflow/tfjs:345:317)',
				'at getGlobalTensorClass.matMul (@tensorflow/tfjs:9411:7274)',
				'at cell:tidy:1:5:12',
				'at @tensorflow/tfjs:277:5174',
				'at Engine.scopedRun (@tensorflow/tfjs:277:5292)',
				'at Engine.tidy (@tensorflow/tfjs:277:5113)',
				'at Module.tidy (@tensorflow/tfjs:430:600)',
				'at Module.default (cell:tidy:1:4:14)'
			],
			Firefox: [
				'assert$1@@tensorflow/tfjs:35:799',
				'batchMatMul$2@@tensorflow/tfjs:12606:470',
				'kernelFunc@@tensorflow/tfjs:277:6815',
				'runKernelFunc/<@@tensorflow/tfjs:277:7612',
				'scopedRun@@tensorflow/tfjs:277:5292',
				'runKernelFunc@@tensorflow/tfjs:277:7487',
				'runKernel@@tensorflow/tfjs:277:5791',
				'matMul_@@tensorflow/tfjs:1026:186',
				'f2@@tensorflow/tfjs:345:318',
				'@@tensorflow/tfjs:9411:7274',
				'default/<@cell:tidy:1:5:12',
				'tidy/<@@tensorflow/tfjs:277:5174',
				'scopedRun@@tensorflow/tfjs:277:5292',
				'tidy@@tensorflow/tfjs:277:5113',
				'tidy@@tensorflow/tfjs:430:600',
				'default@cell:tidy:1:4:14'
			],
			WebKit: [
				'assert$1@@tensorflow/tfjs:35:804',
				'batchMatMul$2@@tensorflow/tfjs:12606:470',
				'kernelFunc@@tensorflow/tfjs:277:6825',
				'@@tensorflow/tfjs:277:7622',
				'scopedRun@@tensorflow/tfjs:277:5293',
				'runKernelFunc@@tensorflow/tfjs:277:7496',
				'f2@@tensorflow/tfjs:345:318',
				'@@tensorflow/tfjs:277:5175',
				'scopedRun@@tensorflow/tfjs:277:5293',
				'@cell:tidy:1:4:18'
			]
		}
	},
	danfo: {
		source:
			"import * as dfd from 'danfojs';\nconst frame = new dfd.DataFrame({ a: [1, 2] });\nframe.apply((row) => row.x.y);",
		message: "Cannot read properties of undefined (reading 'y')",
		stacks: {
			Chromium: [
				"TypeError: Cannot read properties of undefined (reading 'y')",
				'at cell:danfo:1:4:38',
				'at danfojs:257:26835',
				'at Array.map (<anonymous>)',
				'at DataFrame.apply (danfojs:257:26812)',
				'at Module.default (cell:danfo:1:4:17)'
			],
			Firefox: [
				'default/<@cell:danfo:1:4:32',
				're</DataFrame.prototype.apply/s<@danfojs:257:26835',
				're</DataFrame.prototype.apply@danfojs:257:26812',
				'default@cell:danfo:1:4:17'
			],
			WebKit: ['@cell:danfo:1:4:37', 'map@[native code]', '@danfojs:257:26815', '@cell:danfo:1:4:22']
		}
	}
} satisfies Record<string, Captured>;

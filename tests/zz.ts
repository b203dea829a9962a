import { nodeRealm } from '#kernel/worker/node-realm.ts';
import { Session } from '#kernel/worker/session.ts';
import { watchTraining } from '#kernel/worker/training-watch.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { compileCell } from '#transpile/compile.ts';
import { linkCells } from '#transpile/graph.ts';
let msgs = 0; let last: any; let sendMs = 0;
const session: Session = new Session({ importCell: nodeRealm.importCell, importModule: (n) => mods(n), output(c, v, o){ msgs++; last = o.at(-1); const t = performance.now(); structuredClone(o); sendMs += performance.now() - t; }, lateError: console.log });
const mods = nodeRealm.makeModules({ attachTensors: (tf: any) => { session.ledger.attach(tf); if (!process.argv.includes('none')) watchTraining(tf, () => session.turns.current) }, backend() {}, module: null as never, dataset: null as never, display: session } as never);
const source = (verbose: number, units: number, rows: number, batch: number, epochs: number) => `import * as tf from '@tensorflow/tfjs';
const make = () => { const model = tf.sequential(); model.add(tf.layers.dense({units: ${units}, activation:'relu', inputShape:[32], kernelInitializer: tf.initializers.glorotUniform({seed: 1})})); model.add(tf.layers.dense({units:1}));
model.compile({loss:'meanSquaredError', optimizer:'adam', metrics: ['mae']}); return model };
const model = make();
const t = process.cpuUsage();
await model.fit(tf.randomNormal([${rows},32], 0, 1, 'float32', 3), tf.randomNormal([${rows},1],0,1,'float32',4), {epochs: ${epochs}, batchSize: ${batch}, verbose: ${verbose}});
const u = process.cpuUsage(t); const ms = (u.user + u.system) / 1000;`;
let v = 0;
async function run(...args: [number, number, number, number, number]) {
const nb = linkCells([analyseCell('a', source(...args))]);
const { code, reads, defines, live, imports } = compileCell(nb, 'a');
const r: any = await session.run({cell:'a',version:++v,code,reads,defines,live});
if (r.error) throw r.error;
return (session.value({name:'ms'}) as any).value.value as number;
}
for (const [units, rows, batch, epochs] of [[8, 2048, 32, 20], [64, 2048, 32, 12], [8, 64, 64, 600]] as const) {
  const on: number[] = [], off: number[] = [];
  await run(0, units, rows, batch, epochs); await run(1, units, rows, batch, epochs);
  for (let i = 0; i < 7; i++) { off.push(await run(0, units, rows, batch, epochs)); msgs = 0; sendMs = 0; on.push(await run(1, units, rows, batch, epochs)); }
  const med = (a: number[]) => a.sort((x,y)=>x-y)[Math.floor(a.length/2)]!;
  console.log(units, rows, batch, epochs, 'off', med(off).toFixed(1), 'on', med(on).toFixed(1), 'ratio', (med(on)/med(off)).toFixed(3), 'min ratio', (on[0]!/off[0]!).toFixed(3), 'messages', msgs, 'batch points', last?.training?.batchTrack.at.length, 'epoch points', last?.training?.epochTrack.at.length, 'sendMs', sendMs);
}

#!/usr/bin/env node
// The first file of the program, in syntax old Nodes can read: below the Node it needs it starts the one installed
// beside the program, if there is one, else it says in one sentence which Node is needed. Otherwise it turns the compile
// cache on and loads the bundle.

// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know the `node:` names
import * as fs from 'fs';
import * as nodeModule from 'module';
import * as path from 'path';
import * as url from 'url';

const needed = [22, 15];
const parts = process.versions.node.split('.').map(Number);
const recent = parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
const here = path.dirname(url.fileURLToPath(import.meta.url));

/** The newer Node that npm put beside the program: in its own node_modules, or in the one it is installed in. */
function localNode() {
	const places = ['../node_modules/.bin/node', '../../.bin/node'].map(place => path.resolve(here, place));
	return places.filter(place => fs.existsSync(place))[0];
}

/** Runs the same command line under another Node and ends as it ended: with its exit code, or by its signal. */
function restart(childProcess, node) {
	const child = childProcess.spawn(node, [process.argv[1]].concat(process.argv.slice(2)), {stdio: 'inherit'});
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
	for (const signal of signals) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => {
		if (signal === null) process.exit(code);
		for (const name of signals) process.removeAllListeners(name);
		process.kill(process.pid, signal);
	});
}

if (recent) {
	nodeModule.enableCompileCache();
	import('../dist/main.js');
} else {
	const node = localNode();
	if (node === undefined) {
		console.error(`brief needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`);
		process.exitCode = 1;
	} else import('child_process').then(childProcess => restart(childProcess, node));
}

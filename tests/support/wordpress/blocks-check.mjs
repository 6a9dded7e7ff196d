// blocks-check.mjs CORE_DIR DEPENDENCIES.json < CONTENT: asks the block editor's own parser and validator, as WordPress ships them, about
// each block: one line `name valid` or `name INVALID why`, children indented. Run by blocks-check.sh, in a folder that has jsdom.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { createRequire } from 'node:module';

const { JSDOM, VirtualConsole } = createRequire(process.cwd() + '/')('jsdom');
const [core, dependenciesFile] = process.argv.slice(2);
const dependencies = JSON.parse(fs.readFileSync(dependenciesFile, 'utf8'));
const scripts = path.join(core, 'wp-includes/js/dist');

const dom = new JSDOM('<!doctype html><html><body></body></html>', {
  runScripts: 'outside-only',
  pretendToBeVisual: true,
  url: 'http://127.0.0.1/',
  virtualConsole: new VirtualConsole(),
});
const { window } = dom;
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
// What the editor expects of a browser and jsdom does not have. Nothing is fetched.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }),
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  CSS: { supports: () => false, escape: (text) => text },
  TextEncoder,
  TextDecoder,
  structuredClone,
  requestIdleCallback: (callback) => setTimeout(callback, 0),
  fetch: () => new Promise(() => {}),
});
window.crypto.randomUUID ??= () => '0';
window.MessageChannel ??= MessageChannel;

const vendor = { react: 'react', 'react-dom': 'react-dom', 'react-jsx-runtime': 'react-jsx-runtime', moment: 'moment', lodash: 'lodash' };
const loaded = new Set();
function load(handle) {
  if (loaded.has(handle)) return;
  loaded.add(handle);
  let file;
  const known = handle.startsWith('wp-') && dependencies[`${handle.slice(3)}.js`];
  if (known) {
    known.dependencies.forEach(load);
    file = path.join(scripts, `${handle.slice(3)}.js`);
  } else if (vendor[handle]) {
    if (handle !== 'react') load('react');
    file = path.join(scripts, 'vendor', `${vendor[handle]}.min.js`);
  }
  if (file && fs.existsSync(file)) vm.runInContext(fs.readFileSync(file, 'utf8'), dom.getInternalVMContext(), { filename: file });
  // As WordPress says in a line of its own behind the library; only old versions want it.
  if (handle === 'lodash' && window._) window.lodash = window._.noConflict();
}
load('wp-block-library');
window.wp.blockLibrary.registerCoreBlocks();

function say(blocks, depth) {
  for (const block of blocks) {
    const issues = (block.validationIssues || []).map((issue) => issue.args.slice(0, 3).join(' '));
    console.log(`${'  '.repeat(depth)}${block.name} ${block.isValid ? 'valid' : `INVALID ${issues[0] ?? ''}`}`);
    say(block.innerBlocks, depth + 1);
  }
}
say(window.wp.blocks.parse(fs.readFileSync(0, 'utf8')), 0);
process.exit(0);

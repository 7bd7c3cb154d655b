// Typesets every formula of the stories and of named.json into SVG files and metrics.json.
// Development only; the program needs neither Node nor MathJax. Anywhere outside the repository:
//   npm install mathjax-full@3.2.2
//   node REPOSITORY/resources/formulas/make.mjs FOLDER_WITH_NODE_MODULES
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync, unlinkSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const resources = dirname(here);
const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'x.js'));
const {mathjax} = require('mathjax-full/js/mathjax.js');
const {TeX} = require('mathjax-full/js/input/tex.js');
const {SVG} = require('mathjax-full/js/output/svg.js');
const {liteAdaptor} = require('mathjax-full/js/adaptors/liteAdaptor.js');
const {RegisterHTMLHandler} = require('mathjax-full/js/handlers/html.js');
const {AllPackages} = require('mathjax-full/js/input/tex/AllPackages.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const html = mathjax.document('', {
  InputJax: new TeX({packages: AllPackages.filter(name => name !== 'bussproofs')}),
  OutputJax: new SVG({fontCache: 'none'}),
});

/// The formulas of one story: $$…$$ with display style, $…$ without; code and \$ are skipped.
function formulasOf(markdown) {
  const found = [];
  let text = markdown.replace(/`[^`\n]+`/g, '').replace(/\\\$/g, '');
  text = text.replace(/\$\$([\s\S]*?)\$\$/g, (_, tex) => (found.push({tex: tex.trim(), display: true}), ''));
  for (const [, tex] of text.matchAll(/\$([^$]*)\$/g)) found.push({tex: tex.trim(), display: false});
  return found;
}

/// Qt Svg draws nested <svg> wrongly: each becomes the rectangles that its straight pieces are.
function flattened(svg) {
  const nested = /<svg\b([^>]*)>([\s\S]*?)<\/svg>/g;
  const start = svg.indexOf('>') + 1, end = svg.lastIndexOf('</svg>');
  const inside = svg.slice(start, end).replace(nested, (_, attributes, content) => {
    const number = name => parseFloat((attributes.match(new RegExp(`\\b${name}="([^"]*)"`)) ?? [, '0'])[1]);
    const [vx, vy, vw, vh] = attributes.match(/viewBox="([^"]*)"/)[1].split(/[ ,]+/).map(Number);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
    const path = content.match(/<path\b[^>]*>/)[0];
    const scale = (path.match(/transform="scale\(([^)]*)\)"/) ?? [, '1,1'])[1].split(/[ ,]+/).map(Number);
    const [sx, sy] = [scale[0], scale[1] ?? scale[0]];
    return subPaths(path.match(/\bd="([^"]*)"/)[1]).map(box => {
      const clip = (low, high, from, to) => [Math.max(low, from), Math.min(high, to)];
      const [x0, x1] = clip(...[box[0] * sx, box[2] * sx].sort((a, b) => a - b), vx, vx + vw);
      const [y0, y1] = clip(...[box[1] * sy, box[3] * sy].sort((a, b) => a - b), vy, vy + vh);
      if (x1 <= x0 || y1 <= y0) return '';
      const at = (v, v0, size, to, toSize) => to + (v - v0) / size * toSize;
      const left = at(x0, vx, vw, x, width), right = at(x1, vx, vw, x, width);
      const top = at(y0, vy, vh, y, height), bottom = at(y1, vy, vh, y, height);
      return `<rect x="${left.toFixed(2)}" y="${top.toFixed(2)}" width="${(right - left).toFixed(2)}" height="${(bottom - top).toFixed(2)}" stroke="none"/>`;
    }).join('');
  });
  return svg.slice(0, start) + inside + svg.slice(end);
}

/// The bounding box of each sub-path.
function subPaths(d) {
  const boxes = [];
  let box = null, x = 0, y = 0;
  const to = (px, py) => {
    x = px, y = py;
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  };
  for (const [, command, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'M') {
      box = [n[0], n[1], n[0], n[1]];
      boxes.push(box);
      x = n[0], y = n[1];
    } else if (command === 'H') to(n[0], y);
    else if (command === 'V') to(x, n[0]);
    else if (command !== 'Z' && command !== 'z')
      for (let i = 0; i + 1 < n.length; i += 2) to(n[i], n[i + 1]);
    if (boxes.length) boxes[boxes.length - 1] = box;
  }
  return boxes;
}

const wanted = new Map();
const want = (tex, display) => wanted.set(`${display ? 'display' : 'inline'}:${tex}`, {tex, display});
const named = JSON.parse(readFileSync(join(here, 'named.json'), 'utf8'));
for (const tex of Object.values(named)) want(tex, false);
for (const folder of readdirSync(resources, {withFileTypes: true})) {
  if (!folder.isDirectory()) continue;
  for (const file of readdirSync(join(resources, folder.name)))
    if (/^(story|guide|worksheet)\..*\.md$/.test(file))
      for (const {tex, display} of formulasOf(readFileSync(join(resources, folder.name, file), 'utf8'))) want(tex, display);
}

const metrics = {}, kept = new Set(['make.mjs', 'named.json', 'metrics.json', 'README.md']);
let failed = false;
for (const [key, {tex, display}] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
  let svg = adaptor.innerHTML(html.convert(tex, {display, em: 16, ex: 8, containerWidth: 1e6}));
  svg = flattened(svg);
  for (const bad of ['<text', '100%', 'merror', '<foreignObject'])
    if (svg.includes(bad)) console.error(`${tex}: not typeset (${bad})`), (failed = true);
  if (svg.split('<svg').length !== 2) console.error(`${tex}: nested pieces are left`), (failed = true);
  const ex = name => parseFloat(svg.match(new RegExp(`${name}[=:]\\s*"?(-?[\\d.]+)ex`))?.[1] ?? '0');
  const file = createHash('sha256').update(key).digest('hex').slice(0, 12) + '.svg';
  metrics[key] = {file, width: ex('width'), height: ex('height'), depth: -ex('vertical-align')};
  kept.add(file);
  writeFileSync(join(here, file), svg.replace(/ style="[^"]*"/, '').replace(/ (data-mml-node|data-mjx-texclass|data-c|role|focusable)="[^"]*"/g, '') + '\n');
}
for (const file of readdirSync(here)) if (!kept.has(file)) unlinkSync(join(here, file));
writeFileSync(join(here, 'metrics.json'), JSON.stringify(metrics, null, 1) + '\n');
console.log(`${wanted.size} formulas`);
if (failed) process.exit(1);

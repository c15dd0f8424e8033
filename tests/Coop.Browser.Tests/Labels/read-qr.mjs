// Reads the first QR code it finds on the pages of a sheet of labels. jsQR reads one code of a picture, so the page is
// looked at through a window that moves. Usage: node read-qr.mjs ROOT picture.png
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [root, file] = process.argv.slice(2);
const require = createRequire(root + '/package.json');
const jsqr = require('jsqr').default ?? require('jsqr');
const { PNG } = require('pngjs');
const page = PNG.sync.read(readFileSync(file));

function look(left, top, width, height) {
  const part = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * page.width + left) * 4;
    part.set(page.data.subarray(from, from + width * 4), y * width * 4);
  }
  return jsqr(part, width, height)?.data;
}

for (const parts of [4, 3, 6, 2, 1]) {
  const width = Math.floor(page.width / parts);
  const height = Math.min(width, page.height);
  for (let top = 0; top + height <= page.height; top += Math.ceil(height / 3)) {
    for (let left = 0; left + width <= page.width; left += Math.ceil(width / 3)) {
      const text = look(left, top, width, height);
      if (text) {
        console.log(text);
        process.exit(0);
      }
    }
  }
}

console.error('no QR code found');
process.exit(1);

// Makes one small text of the official list of places: provinces, communes, and what communes were called before.
// Usage: node compact.mjs address.json out.tsv
//
// The source's known faults are mended here: texts are brought to Unicode form C; the new code of a row without an
// old code is not trusted, the name of the new commune within its province is.
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target] = process.argv.slice(2);
const tables = Object.fromEntries(JSON.parse(readFileSync(source, 'utf8').normalize('NFC'))
  .filter(part => part.type === 'table').map(part => [part.name, part.data]));

const plain = name => name.replace(/^(Thành phố|Tỉnh)\s+/, '');
// Hoà and Hòa are the same word: the mark is put on the first vowel for comparing.
const marks = { 'oà': 'òa', 'oá': 'óa', 'oả': 'ỏa', 'oã': 'õa', 'oạ': 'ọa', 'oè': 'òe', 'oé': 'óe', 'oẻ': 'ỏe',
  'oẽ': 'õe', 'oẹ': 'ọe', 'uỳ': 'ùy', 'uý': 'úy', 'uỷ': 'ủy', 'uỹ': 'ũy', 'uỵ': 'ụy' };
const same = name => name.toLowerCase().replace(/’/g, "'").replace(/o[àáảãạèéẻẽẹ](?!\p{L})|u[ỳýỷỹỵ](?!\p{L})/gu, m => marks[m]);

const lines = [];
const provinces = new Map();
for (const p of tables.provinces) {
  provinces.set(p.province_code, plain(p.name));
  lines.push(['p', p.province_code, plain(p.name), p.place_type === 'Tỉnh' ? 'tỉnh' : 'thành phố'].join('\t'));
}

const byCode = new Map();
const byName = new Map();
for (const w of tables.wards) {
  byCode.set(w.ward_code, w);
  byName.set(`${same(w.name)}|${same(provinces.get(w.province_code))}`, w.ward_code);
  lines.push(['w', w.ward_code, w.province_code, w.name].join('\t'));
}

const seen = new Set();
let lost = 0;
for (const m of tables.ward_mappings) {
  if (!m.old_ward_name) continue;
  const code = m.old_ward_code && byCode.has(m.new_ward_code)
    ? m.new_ward_code
    : byName.get(`${same(m.new_ward_name)}|${same(plain(m.new_province_name))}`);
  if (!code) { lost++; continue; }
  const line = ['o', code, m.old_ward_name, m.old_district_name ?? '', plain(m.old_province_name ?? '')].join('\t');
  if (!seen.has(line)) { seen.add(line); lines.push(line); }
}

if (lost > 0) { console.error(`${lost} former communes lead nowhere`); process.exit(1); }
writeFileSync(target, lines.join('\n') + '\n');

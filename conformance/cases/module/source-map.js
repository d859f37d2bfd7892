const { SourceMap, findSourceMap } = require('module');
const map = new SourceMap({ version: 3, sources: ['a.js', 'b.js'], names: ['first'], mappings: 'AAAAA,CCCA;;GAAG;E;' },
                          { lineLengths: [3, 0, 8] });
console.log(map.findEntry(0, 0), map.findEntry(0, 9), map.findEntry(2, 5), map.findEntry(3, 7));
console.log(map.findOrigin(1, 1), map.findOrigin(1, 2), map.findOrigin(4, 9), map.lineLengths, map.payload.sources);
console.log(new SourceMap({ sources: [], mappings: ';;;' }).findEntry(0, 5), new SourceMap({ mappings: 'AAAB;', sources: ['x'] }).findEntry(0, 0));
const index = new SourceMap({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map: { sources: ['p'], mappings: 'AAAA;' } },
  { offset: { line: 2, column: 4 }, map: { sources: ['q'], mappings: 'AAAA,EAAE;A;' } }] });
console.log(index.findEntry(1, 1), index.findEntry(2, 5), index.findEntry(2, 8));
for (const bad of [1, 'x', null]) {
  try {
    new SourceMap(bad);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
console.log(findSourceMap(__filename), findSourceMap(''));

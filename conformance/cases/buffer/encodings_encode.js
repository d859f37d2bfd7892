// Strings to bytes in every encoding, with Node's lenient base64 and hex.
for (const s of ['', 'héllo', '中文', '😀', '\ud83d', 'a\udc00b', '\u0222', 'ÿ']) {
  console.log(JSON.stringify(s), ['utf8', 'ucs2', 'latin1', 'ascii'].map((n) => `${Buffer.from(s, n).toString('hex')}:${Buffer.byteLength(s, n)}`).join(' '));
}
for (const s of ['YWJj=ZGVm', '=YWJj', 'YQ==YQ==', 'YQ=YQ', 'Y', 'YWJ', 'YWJjZ', 'YW Jj\nZGVm', 'Y!W@J#j', 'YR', 'Y-_j', 'Y+/-_', 'YWJjZGVmZw==', 'YQ=', 'Y===', 'YWJjY===', 'YWJj\u00e9', 'YWJj\u0150ZGVm']) {
  console.log(JSON.stringify(s), Buffer.from(s, 'base64').toString('hex'), Buffer.byteLength(s, 'base64'), Buffer.from(s, 'base64url').toString('hex'));
}
for (const s of ['abc', 'abxxcd', 'a', 'AbCd', 'ab\u0161b', '0g', '']) console.log(JSON.stringify(s), Buffer.from(s, 'hex').toString('hex'), Buffer.byteLength(s, 'hex'));
for (const n of ['utf8', 'UTF-8', 'utf-16le', 'UCS-2', 'Binary', 'base64URL', 'utf16', '', 'buffer', 5, null, undefined]) console.log(String(n), Buffer.isEncoding(n));

'use strict';

// Number symbols and patterns (CLDR 48), locale pt-PT. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', ' - ', '~#'],
  grp: [3, 3, 2],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤'], ['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤']],
  short: [
    [1, '#\u00a0{mil}'], [2, '#\u00a0{mil}'], [3, '#\u00a0{mil}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'],
    [3, '#\u00a0{M}'], [1, '#\u00a0{mM}'], [2, '#\u00a0{mM}'], [3, '#\u00a0{mM}'], [1, '#\u00a0{Bi}'],
  ],
  long: [
    [1, '# {mil}'], [2, '# {mil}'], [3, '# {mil}'], [1, { '=1': '# {milhão}', other: '# {milhões}' }],
    [2, '# {milhões}'], [3, '# {milhões}'], [1, '# {mil milhões}'], [2, '# {mil milhões}'], [3, '# {mil milhões}'],
    [1, { '=1': '# {bilião}', other: '# {biliões}' }], [2, '# {biliões}'],
  ],
  symbols: { SYP: 'SYP|£' },
};

'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale de-CH. A flat table.

module.exports = {
  22: '||Zentralafrikanische Zeit||Botswana (Ortszeit)|Zentralafrikanische Zeit',
  23: '||Zentralafrikanische Zeit||Zimbabwe (Ortszeit)|Zentralafrikanische Zeit',
  223: '||Brunei-Zeit||Brunei (Ortszeit)|Brunei-Zeit',
  229: '||Osttimor-Zeit||Osttimor (Ortszeit)|Osttimor-Zeit',
  293: '||Cabo-Verde-Normalzeit||Kapverden (Ortszeit)|Cabo-Verde-Normalzeit',
  353: '||Samara-Normalzeit||Saratov (Ortszeit)|Samara-Normalzeit',
  392: '||Salomoninseln-Zeit||Salomon-Inseln (Ortszeit)|Salomoninseln-Zeit',
};

'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale en-CA. A flat table.

module.exports = {
  148:
    'PMST|PMDT|Saint-Pierre-et-Miquelon Standard Time|Saint-Pierre-et-Miquelon Daylight Time|PMT|Saint-Pierre-et-Miquelon Time',
  181: 'NST|NDT|Newfoundland Standard Time|Newfoundland Daylight Time|NT|Newfoundland Time',
  207:
    '||Central European Standard Time|Central European Summer Time|Svalbard and Jan Mayen Time|Central European Time',
  297: '||South Georgia Time||South Georgia and South Sandwich Islands Time|South Georgia Time',
  352:
    '||Central European Standard Time|Central European Summer Time|Bosnia and Herzegovina Time|Central European Time',
  374: '||French Southern and Antarctic Time||French Southern Territories Time|French Southern and Antarctic Time',
  417: '||Wallis and Futuna Time||Wallis and Futuna Time|Wallis and Futuna Time',
};

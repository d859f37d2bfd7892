'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale en-AU. A flat table.

module.exports = {
  55: '||Atlantic Standard Time||Antigua and Barbuda Time|Atlantic Standard Time',
  107: '||Eastern Standard Time|Eastern Daylight Time|Turks and Caicos Islands Time|Eastern Time',
  148:
    '||St Pierre & Miquelon Standard Time|St Pierre & Miquelon Daylight Time|St Pierre and Miquelon Time|St Pierre & Miquelon Time',
  165: '||Atlantic Standard Time||Trinidad and Tobago Time|Atlantic Standard Time',
  182: '||Atlantic Standard Time||St Kitts and Nevis Time|Atlantic Standard Time',
  185: '||Atlantic Standard Time||St Vincent and the Grenadines Time|Atlantic Standard Time',
  196: 'AWST||Australian Western Standard Time||AWST|Australian Western Standard Time',
  199: 'AEST|AEDT|Australian Eastern Standard Time|Australian Eastern Daylight Time|AET|Australian Eastern Time',
  201: 'NZST|NZDT|New Zealand Standard Time|New Zealand Daylight Time|NZT|New Zealand Time',
  207:
    '||Central European Standard Time|Central European Summer Time|Svalbard and Jan Mayen Time|Central European Time',
  297: '||South Georgia Time||South Georgia and South Sandwich Islands Time|South Georgia Time',
  300: 'ACST|ACDT|Australian Central Standard Time|Australian Central Daylight Time|ACT|Australian Central Time',
  301: 'AEST||Australian Eastern Standard Time||AEST|Australian Eastern Standard Time',
  302: 'ACST|ACDT|Australian Central Standard Time|Australian Central Daylight Time|ACT|Australian Central Time',
  303: 'ACST||Australian Central Standard Time||ACST|Australian Central Standard Time',
  304: 'ACWST||Australian Central Western Standard Time||ACWST|Australian Central Western Standard Time',
  305: 'AEST|AEDT|Australian Eastern Standard Time|Australian Eastern Daylight Time|AET|Australian Eastern Time',
  306: 'AEST||Australian Eastern Standard Time||AEST|Australian Eastern Standard Time',
  307: 'LHST|LHDT|Lord Howe Standard Time|Lord Howe Daylight Time|LHT|Lord Howe Time',
  308: 'AEST|AEDT|Australian Eastern Standard Time|Australian Eastern Daylight Time|AET|Australian Eastern Time',
  309: 'AWST||Australian Western Standard Time||AWST|Australian Western Standard Time',
  310: 'AEST|AEDT|Australian Eastern Standard Time|Australian Eastern Daylight Time|AET|Australian Eastern Time',
  352:
    '||Central European Standard Time|Central European Summer Time|Bosnia and Herzegovina Time|Central European Time',
  374: '||French Southern and Antarctic Time||French Southern Territories Time|French Southern and Antarctic Time',
  381: 'NZST|NZDT|New Zealand Standard Time|New Zealand Daylight Time|NZT|New Zealand Time',
  417: '||Wallis & Futuna Time||Wallis and Futuna Time|Wallis & Futuna Time',
};

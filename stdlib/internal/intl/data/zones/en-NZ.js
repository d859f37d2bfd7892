'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale en-NZ. A flat table.

module.exports = {
  196: 'AWST||Australian Western Standard Time||AWST|Australian Western Standard Time',
  199: 'AEST|AEDT|Australian Eastern Standard Time|Australian Eastern Daylight Time|AET|Australian Eastern Time',
  201: 'NZST|NZDT|New Zealand Standard Time|New Zealand Daylight Time|NZT|New Zealand Time',
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
  381: 'NZST|NZDT|New Zealand Standard Time|New Zealand Daylight Time|NZT|New Zealand Time',
  383: 'CHAST|CHADT|Chatham Standard Time|Chatham Daylight Time|CHAT|Chatham Time',
};

'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale ar-SA. A flat table.

module.exports = {
  'r:AC': 'جزيرة أسينشين',
  'r:EA': 'سبتة ومليلية',
  'r:MO': 'ماكاو الصينية (منطقة إدارية خاصة)',
  'r:MS': 'مونتيسيرات',
  'r:UY': 'أوروغواي',
  'rs:MO': 'ماكاو',
  'l:gn': 'الغورانية',
  'l:lo': 'اللاوو',
  'l:sw': 'السواحيلية',
  'l:te': 'التيلوجو',
  'l:ti': 'التيغرينية',
  'l:hsb': 'صوربيا العليا',
  'l:sma': 'سامي الجنوبية',
  'l:ar-001': 'العربية الرسمية الحديثة',
  'l:sw-CD': 'السواحيلية الكونغولية',
};

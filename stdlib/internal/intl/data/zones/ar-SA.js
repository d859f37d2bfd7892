'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale ar-SA. A flat table.

module.exports = {
  151: '||توقيت أوروغواي الرسمي||توقيت أوروغواي|توقيت أوروغواي الرسمي',
  152: '||التوقيت الرسمي الأطلسي||توقيت مونتيسيرات|التوقيت الرسمي الأطلسي',
  250: '||توقيت الصين الرسمي||توقيت ماكاو الصينية (منطقة إدارية خاصة)|توقيت الصين الرسمي',
};

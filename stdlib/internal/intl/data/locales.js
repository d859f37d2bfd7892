'use strict';

// The locales there is data for, each with the locale its data adds to ('' for none),
// and the regions of their languages.

const LOCALES = {
  __proto__: null,
  en: '', 'en-001': 'en', 'en-GB': 'en-001', 'en-IN': 'en-001', 'en-AU': 'en-001', 'en-NZ': 'en-001',
  'en-IE': 'en-001', 'en-ZA': 'en-001', 'en-CA': 'en',
  de: '', 'de-AT': 'de', 'de-CH': 'de', fr: '', 'fr-CA': 'fr', 'fr-CH': 'fr', 'fr-BE': 'fr',
  es: '', 'es-419': 'es', 'es-MX': 'es-419', 'es-US': 'es-419', 'es-AR': 'es-419',
  it: '', 'it-CH': 'it', pt: '', 'pt-PT': 'pt', nl: '', 'nl-BE': 'nl', ru: '', pl: '', sv: '', ja: '', ko: '',
  zh: '', 'zh-Hant': '', 'zh-Hant-HK': 'zh-Hant', tr: '', ar: '', 'ar-EG': 'ar', 'ar-SA': 'ar',
};

// [data locale, tag before the region, regions].
const REGIONS = [
  ['en', 'en', 'US AS BI GU MH MP PH PR UM VI JP'],
  ['en-001', 'en', '150 AE AG AI AT BB BE BM BS BW BZ CC CH CK CM CX CY CZ DE DG DK DM EE ER ES FI FJ FK FM FR GD GE GG ' +
    'GH GI GM GS GY HK HU ID IL IM IO IT JE JM KE KI KN KY LC LR LS LT LV MG MO MS MT MU MV MW MY NA NF NG NL NO NR NU ' +
    'PG PK PL PN PT PW RO RW SB SC SD SE SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UA UG VC VG VU WS ZM ZW'],
  ['de', 'de', 'DE BE IT LU'],
  ['de-CH', 'de', 'LI'],
  ['fr', 'fr', 'FR BF BI BJ BL CD CF CG CI CM DJ DZ GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MR MU NC NE PF PM RE RW SC ' +
    'SN SY TD TG TN VU WF YT'],
  ['es', 'es', 'ES EA GQ IC PH'],
  ['es-419', 'es', 'BO BR BZ CL CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE'],
  ['it', 'it', 'IT SM VA'],
  ['pt', 'pt', 'BR'],
  ['pt-PT', 'pt', 'AO CH CV GQ GW LU MO MZ ST TL'],
  ['nl', 'nl', 'NL AW BQ CW SR SX'],
  ['ru', 'ru', 'RU BY KG KZ MD UA'],
  ['pl', 'pl', 'PL'],
  ['sv', 'sv', 'SE AX FI'],
  ['ja', 'ja', 'JP'],
  ['ko', 'ko', 'KR CN KP'],
  ['zh', 'zh', 'CN MY SG'],
  ['zh', 'zh-Hans', 'CN HK MO MY SG'],
  ['zh-Hant', 'zh', 'TW'],
  ['zh-Hant-HK', 'zh', 'HK MO'],
  ['zh-Hant', 'zh-Hant', 'TW MY'],
  ['zh-Hant-HK', 'zh-Hant', 'MO'],
  ['tr', 'tr', 'TR CY'],
  ['ar', 'ar', '001 AE BH DJ DZ EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SD SO SS SY TD TN YE'],
];

let table;

// Tag → data locale, of everything that is not in LOCALES.
function regions() {
  if (table !== undefined) return table;
  table = new Map([['zh-Hans', 'zh']]);
  for (let i = 0; i < REGIONS.length; i++) {
    const [data, prefix, list] = REGIONS[i];
    const codes = list.split(' ');
    for (let k = 0; k < codes.length; k++) table.set(`${prefix}-${codes[k]}`, data);
  }
  return table;
}

module.exports = { LOCALES, regions };

'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale es-MX. A flat table.

module.exports = {
  '0': '||hora del meridiano de Greenwich||hora de Côte d’Ivoire|hora del meridiano de Greenwich',
  12: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Egipto|hora de Europa oriental',
  39: '||hora de Sudáfrica||hora de Eswatini|hora de Sudáfrica',
  49: '||hora estándar de Europa oriental||hora de Libia|hora estándar de Europa oriental',
  102: '||hora estándar de la montaña||hora de Fort Nelson|hora estándar de la montaña',
  173: '||Hora estándar de Acre||hora de Rio Branco|Hora estándar de Acre',
  209: '||hora de Kazajistán||hora de Almatý|hora de Kazajistán',
  213: '||hora de Kazajistán||hora de Aktobé|hora de Kazajistán',
  215: '||hora de Kazajistán||hora de Atirau|hora de Kazajistán',
  221: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Líbano|hora de Europa oriental',
  232:
    '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Famagusta|hora de Europa oriental',
  233: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Gaza|hora de Europa oriental',
  234: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Hebrón|hora de Europa oriental',
  255: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Nicosia|hora de Europa oriental',
  292:
    '||hora estándar de Europa occidental|hora de verano de Europa occidental|hora de Islas Canarias|hora de Europa occidental',
  294:
    '||hora estándar de Europa occidental|hora de verano de Europa occidental|hora de Islas Feroe|hora de Europa occidental',
  295:
    '||hora estándar de Europa occidental|hora de verano de Europa occidental|hora de Madeira|hora de Europa occidental',
  299: '||hora estándar de Islas Malvinas||hora de Islas Malvinas|hora estándar de Islas Malvinas',
  314: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Grecia|hora de Europa oriental',
  319: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Rumania|hora de Europa oriental',
  322: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Moldavia|hora de Europa oriental',
  326: '||hora del meridiano de Greenwich||hora de Guernsey|hora de Guernsey',
  327:
    '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Finlandia|hora de Europa oriental',
  331: '||hora estándar de Europa oriental||hora de Kaliningrado|hora estándar de Europa oriental',
  332: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Ucrania|hora de Europa oriental',
  334:
    '||hora estándar de Europa occidental|hora de verano de Europa occidental|hora de Portugal|hora de Europa occidental',
  340:
    '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Islas Åland|hora de Europa oriental',
  348: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Letonia|hora de Europa oriental',
  352:
    '||hora estándar de Europa central|hora de verano de Europa central|hora de Bosnia y Herzegovina|hora de Europa central',
  356: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Bulgaria|hora de Europa oriental',
  358: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Estonia|hora de Europa oriental',
  364: '||hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Lituania|hora de Europa oriental',
  371: '||hora de la isla de Navidad||hora de Isla de Navidad|hora de la isla de Navidad',
  372: '||hora de las Islas Cocos||hora de Islas Cocos|hora de las Islas Cocos',
  384:
    '||hora estándar de la isla de Pascua|hora de verano de la isla de Pascua|hora de Isla de Pascua|hora de Isla de Pascua',
  392: '||hora de las Islas Salomón||hora de Islas Salomón|hora de las Islas Salomón',
  394: '||hora estándar de Hawái-Aleutianas||hora de Honolulu|hora estándar de Hawái-Aleutianas',
  397: '||hora de las Islas Marshall||hora de Kwajalein|hora de las Islas Marshall',
  398: '||hora de las Islas Marshall||hora de Islas Marshall|hora de las Islas Marshall',
  410: '||hora estándar de las Islas Cook||hora de Islas Cook|hora estándar de las Islas Cook',
  413: '||hora de las Islas Gilbert||hora de Tarawa|hora de las Islas Gilbert',
  416: '||hora de la Isla Wake||hora de Wake|hora de la Isla Wake',
};

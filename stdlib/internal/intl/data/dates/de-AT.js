'use strict';

// Date patterns and names (CLDR 48), locale de-AT. A flat table.

module.exports = {
  m: ['Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    'Jän.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.', 'Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez',
    'J|F|M|A|M|J|J|A|S|O|N|D'],
};

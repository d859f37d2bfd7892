'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale es-AR. A flat table.

module.exports = {
  57: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  58: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  59: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  60: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  61: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  62: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  63: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  75: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  80: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  87: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  127: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  143: 'ART||hora estándar de Argentina||ART|hora estándar de Argentina',
  229: '||hora de Timor Oriental||hora de Timor-Leste|hora de Timor Oriental',
  352:
    '||hora estándar de Europa central|hora de verano de Europa central|hora de Bosnia y Herzegovina|hora de Europa central',
};

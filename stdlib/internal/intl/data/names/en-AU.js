'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale en-AU. A flat table.

module.exports = {
  'r:AG': 'Antigua and Barbuda',
  'r:BA': 'Bosnia and Herzegovina',
  'r:EA': 'Ceuta and Melilla',
  'r:GS': 'South Georgia and South Sandwich Islands',
  'r:HM': 'Heard Island and McDonald Islands',
  'r:KN': 'St Kitts and Nevis',
  'r:PM': 'St Pierre and Miquelon',
  'r:SJ': 'Svalbard and Jan Mayen',
  'r:ST': 'São Tomé and Príncipe',
  'r:TC': 'Turks and Caicos Islands',
  'r:TT': 'Trinidad and Tobago',
  'r:VC': 'St Vincent and the Grenadines',
  'r:WF': 'Wallis and Futuna',
  'r:001': 'World',
  'l:bn': 'Bengali',
  'l:en-US': 'United States English',
  'l:ro-MD': 'Moldovan',
  's:Beng': 'Bengali',
  'c:dangi': 'Korean Calendar',
  'c:ethiopic': 'Ethiopian Calendar',
};

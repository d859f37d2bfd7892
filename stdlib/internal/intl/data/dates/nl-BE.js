'use strict';

// Date patterns and names (CLDR 48), locale nl-BE. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<F>', '<D> <F>', '<Y>', '<Y> (dag: <D>)', '<N>/<Y>', '<D>/<N>/<Y>', '<F> <Y>',
    '<D> <F> <Y>', '<Y> <D>', '<d>/<n>/<y> <E>', '<E> <D>', '<E> (dag: <D>)', '<E> <N>', '<E> <D>/<N>',
    '<E> (maand: <N>)', '<E> (maand: <F>)', '<E> <D> <F>', '<E> <F>', '<Y> <E>', '<Y> <E> (dag: <D>)', '<N>/<Y> <E>',
    '<D>/<N>/<Y> <E>', '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W> <D>/<N>', '<F> <W>',
    '<W> <D> <F>', '<W> (maand: <F>)', '<Y> <W>', '<Y> <W> <D>', '<N>/<Y> <W>', '<W> <D>/<N>/<Y>', '<F> <Y> <W>',
    '<W> <D> <F> <Y>', '<E> <W>', '<E> <W> <D>', '<E> <W> <D>/<N>', '<E> <W> <D> <F>', '<Y> <E> <W>',
    '<Y> <E> (dag: <W> <D>)', '<N>/<Y> <E> <W>', '<W> <D>/<N>/<Y> <E>', '<F> <Y> <E> <W>', '<W> <D> <F> <Y> <E>',
    '<Y> <E> <W> <D>', '<W> (maand: <N>)', '<f>', '<f> <z>', '<B>', '<z> ├a.m./p.m.: <B>┤', '<f> ├a.m./p.m.: <B>┤',
    '<s>', '<s> <z>', '<s>,<f>', '<s>,<f> <z>', '<s> ├a.m./p.m.: <B>┤', '<s>,<f> ├a.m./p.m.: <B>┤', '<i>', '<i> <z>',
    '<ii>:<ss>,<f>', '<ii>:<ss>,<f> <z>', '<i> ├a.m./p.m.: <B>┤', '<ii>:<ss>,<f> ├a.m./p.m.: <B>┤', '<ii>:<ss>',
    '<ii>:<ss> <z>', '<ii>:<ss> ├a.m./p.m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (seconde: <s>)', '<H>\u202f<a> <z> (seconde: <s>)', '<H> <B> (seconde: <s>)',
    '<H>\u202f<B> <z> (seconde: <s>)', '<H>:<ii> <a>', '<H>:<ii> <a> <z>', '<H>:<ii>:<ss>,<f> <a>',
    '<H>:<ii>:<ss>,<f> <a> <z>', '<H>:<ii> <B>', '<H>:<ii> <B> <z>', '<H>:<ii>:<ss>,<f> <B>',
    '<H>:<ii>:<ss>,<f> <B> <z>', '<H>:<ii>:<ss> <a>', '<H>:<ii>:<ss> <a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss> <B> <z>', '<hh>', '<hh>h <z>', '<hh> ├F14: <f>┤', '<hh>h <z> ├F14: <f>┤', '<hh> (seconde: <s>)',
    '<hh>h <z> (seconde: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>,<f>', '<H>:<ii>:<ss>,<f> <z>',
    '<hh>:<ii>:<ss>', '<H>:<ii>:<ss> <z>', '<H>:<ii>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss>,<f>', '<H>', '<H>h <z>',
    '<H> ├F14: <f>┤', '<H>h <z> ├F14: <f>┤', '<s> (uur: <H>)', '<H>h <z> (seconde: <s>)', '<s>,<f> (uur: <H>)',
    '<H> (seconde: <s>)', '<H>:<ii> <z>'],
  ds: ['<w0> <d> <m0> <y>', '<d> <m0> <y>', '<d> <m1> <y>', '<d>/<nn>/<y>'],
};

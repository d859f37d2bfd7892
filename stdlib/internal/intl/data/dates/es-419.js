'use strict';

// Date patterns and names (CLDR 48), locale es-419. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<d>/<N>', '<D>/<n>', '<d>/<n>', '<F>', '<D> de <F>', '<D>-<F>', '<D> <F>', '<Y>',
    '<Y> (día: <D>)', '<N>/<Y>', '<D>/<N>/<Y>', '<n>/<Y>', '<F> de <Y>', '<D> de <F> de <Y>', '<F> <Y>', '<D> <F> <Y>',
     '<Y> <D>', '<d>/<n>/<y> <E>', '<E> <D>', '<E> (día: <D>)', '<E> <N>', '<E> <D>/<N>', '<E> <d>/<N>',
    '<E> (mes: <N>)', '<E> <D>/<n>', '<E> <d>/<n>', '<E> (mes: <F>)', '<E> <D> de <F>', '<E> <D>-<F>', '<E> <F>',
    '<E> <D> <F>', '<Y> <E>', '<Y> <E> (día: <D>)', '<N>/<Y> <E>', '<D>/<N>/<Y> <E>', '<F> de <Y> <E>',
    '<D> de <F> de <Y> <E>', '<F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W>, <D>/<N>', '<F> <W>', '<W>, <D> de <F>',
     '<W>, <D> <F>', '<W> (mes: <F>)', '<Y> <W>', '<Y> <W> <D>', '<N>/<Y> <W>', '<W> <D>/<N>/<Y>', '<n>/<Y> <W>',
    '<F> de <Y> <W>', '<W>, <D> de <F> de <Y>', '<F> <Y> <W>', '<E> <W>', '<E> <W> <D>', '<E> <W>, <D>/<N>',
    '<E> <W>, <D> de <F>', '<E> <W>, <D> <F>', '<Y> <E> <W>', '<Y> <E> (día: <W> <D>)', '<N>/<Y> <E> <W>',
    '<W>, <D>/<N>/<Y> <E>', '<F> de <Y> <E> <W>', '<W>, <D> de <F> de <Y> <E>', '<F> <Y> <E> <W>',
    '<W>, <D> <F> <Y> <E>', '<Y> <E> <W> <D>', '<W> (mes: <N>)', '<W>, <D> <F> <Y>', '<f>', '<f> <z>', '<B>',
    '<z> ├a.m./p.m.: <B>┤', '<f> ├a.m./p.m.: <B>┤', '<s>', '<s> <z>', '<s>.<f>', '<s>.<f> <z>',
    '<s> ├a.m./p.m.: <b1>┤', '<s>.<f> ├a.m./p.m.: <b1>┤', '<i>', '<i> <z>', '<ii>:<ss>.<f>', '<ii>:<ss>.<f> <z>',
    '<i> ├a.m./p.m.: <B>┤', '<ii>:<ss>.<f> ├a.m./p.m.: <B>┤', '<ii>:<ss>', '<ii>:<ss> <z>',
    '<ii>:<ss> ├a.m./p.m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>', '<H>\u202f<a> ├F14: <f>┤',
    '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤', '<H>\u202f<B> <z> ├F14: <f>┤',
     '<H>\u202f<a> (segundo: <s>)', '<H>\u202f<a> <z> (segundo: <s>)', '<H> <B> (segundo: <s>)',
    '<H>\u202f<B> <z> (segundo: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>', '<H>:<ii>:<ss>.<f>\u202f<a>',
    '<H>:<ii>:<ss>.<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>', '<H>:<ii>:<ss>.<f> <B>',
    '<H>:<ii>:<ss>.<f>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>\u202f<a> <z>', '<H>:<ii>:<ss> <B>',
    '<H>:<ii>:<ss>\u202f<B> <z>', '<hh>', '<H> h <z>', '<hh> ├F14: <f>┤', '<H> h <z> ├F14: <f>┤',
    '<hh> (segundo: <s>)', '<H> h <z> (segundo: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>.<f>',
    '<hh>:<ii>:<ss>.<f> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>:<ss> <z>', '<H>', '<H> ├F14: <f>┤', '<s> (hora: <H>)',
    '<s>.<f> (hora: <H>)', '<H> (segundo: <s>)', '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>.<f>',
    '<H>:<ii>:<ss>.<f> <z>', '<H>:<ii>:<ss>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(+()(,(-(.(/(0(.(1(0(.(1(0(2(3(3(4(5(5(6(5(5(7(8(8(9(:(:(9(:(:(2(;(3(4(5(5(6(5(5(7(8(8(9(:(:(9(:(:(<(=(>(?(@(A(B(C(D(E(F(G(H(I(G(E(I(G(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(<(>(>(B(@(A(B(C(D(E(F(G(E(I(G(E(I(G(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(<(=(=(?(@(A(?(C(D(H(F(G(H(I(G(E(I(G(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(J(K(K(L(M(M(L(M(M(N(O(O(P(O(O(P(O(O(Q(R(R(S(T(T(S(T(T(U(V(V(U(W(W(X(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(_(_(`(_(_(Y(Z(Z([(~(~(](~(~(^(_(_(`(_(_(`(_(_(a(b(b(?(c(c(B(c(c(E(d(d(H(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(B(c(c(B(c(c(E(d(d(E(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(S(c(c(S(c(c(U(d(d(U(e(e(a(e(e(f(n(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(n(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(Q(R(R(S(T(T(o(T(T(X(V(V(U(W(W(X(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(p(p(`(p(p(Y(Z(Z([(~(~(](~(~(^(_(_(`(p(p(`(p(p(a(b(b(S(c(c(a(c(c(a(d(d(U(e(e(a(e(e(f(n(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(n(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(B(c(c(a(c(c(a(d(d(E(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(S(c(c(o(c(c(X(d(d(U(e(e(a(e(e(f(n(n(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(n(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(Q(R(R(S(T(T(S(T(T(U(V(V(U(W(W(U(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(p(p(`(p(p(Y(Z(Z([(~(~(](~(~(^(_(_(`(p(p(`(p(p(a(b(b(?(c(c(B(c(c(E(d(d(H(e(e(E(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(B(c(c(B(c(c(E(d(d(E(e(e(E(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(a(b(b(?(c(c(?(c(c(H(d(d(H(e(e(E(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m(f(n(g(h(i(i(h(i(i(j(k(k(l(m(m(l(m(m',
  time:
    '(((((q(r(s(t(u(r(s(t(u(r(s(t(u(r(v(w)()))*(w)+)))*(w)+)))*(w)+))(v(w)()))*(w)+)))*(w)+)))*(w)+))),)-).)/)0)-)1)/)0)-)1)/)0)-)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/),)-).)/)0)-)1)/)0)-)1)/)0)-)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)5)6)7)8)9):);)<)9):);)<)9):);)<)=)>)=)>)?)@)?)@)?)@)?)@)?)@)?)@)=)>)=)>)?)@)?)@)?)@)?)@)?)@)?)@)A)B)C)D)E)F)G)H)E)F)G)H)E)F)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)A)B)C)D)E)F)G)H)E)F)G)H)E)F)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)5)6)7)8)9):);)<)9):);)<)9):);)<)=)>)=)>)?)@)?)@)?)@)?)@)?)@)?)@)=)>)=)>)?)@)?)@)?)@)?)@)?)@)?)@)A)B)C)D)E)F)G)H)E)F)G)H)E)F)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)A)B)C)D)E)F)G)H)E)F)G)H)E)F)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H)I)J)C)D)K)L)G)H)K)L)G)H)K)L)G)H(((((q(r(s(t(u(r(s(t(u(r(s(t(u(r(v(w)()))*(w)+)))*(w)+)))*(w)+))(v(w)()))*(w)+)))*(w)+)))*(w)+))),)-).)/)0)-)1)/)0)-)1)/)0)-)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/),)-).)/)0)-)1)/)0)-)1)/)0)-)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)2)3).)/)4)3)1)/)4)3)1)/)4)3)1)/)M)N)O)P)M)N)O)P)M)N)O)P)M)N)O)P)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)Q)R)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)S)T)U)V)S)T)U)V)S)T)U)V)S)T)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)W)X)U)V)Y)N)Z)P)Y)N)Z)P)Y)N)Z)P)Y)N)Z)P)[)R)~)R)[)R)~)R)[)R)~)R)[)R)~)R)])R)])R)])R)])R)])R)])R)])R)])R)^)_)`)a)^)_)`)a)^)_)`)a)^)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)^)_)`)a)^)_)`)a)^)_)`)a)^)_)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a)b)c)`)a',
  ts: [['<h>:<ii>:<ss>\u202f<a> <z>', '<h>:<ii>:<ss>\u202f<a> <z>', '<h>:<ii>:<ss>\u202f<a>', '<h>:<ii>\u202f<a>'], ['<hh>:<ii>:<ss> <z>',
     '<hh>:<ii>:<ss> <z>', '<hh>:<ii>:<ss>', '<hh>:<ii>']],
  hc: ['h12', 'h12', 'h23'],
  ap: ['a.m.', 'p.m.'],
  w: ['domingo|lunes|martes|miércoles|jueves|viernes|sábado', 'dom|lun|mar|mié|jue|vie|sáb', 'D|L|M|M|J|V|S'],
  e: ['antes de Cristo|después de Cristo', 'a.C.|d.C.'],
  dec: '.',
};

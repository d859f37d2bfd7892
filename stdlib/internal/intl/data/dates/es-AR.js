'use strict';

// Date patterns and names (CLDR 48), locale es-AR. A flat table.

module.exports = {
  pats: ['<D>', '<N>', '<D>/<N>', '<d>/<N>', '<D>/<n>', '<d>/<n>', '<F>', '<D> de <F>', '<D>-<F>', '<D> <F>', '<Y>',
    '<Y> (día: <D>)', '<N>-<Y>', '<D>/<N>/<Y>', '<n>/<Y>', '<F> de <Y>', '<D> de <F> de <Y>', '<F> <Y>', '<Y> <D>',
    '<d>/<n>/<y> <E>', '<E> <D>', '<E> (día: <D>)', '<E> <N>', '<E> <D>/<N>', '<E> <d>/<N>', '<E> (mes: <N>)',
    '<E> <D>/<n>', '<E> <d>/<n>', '<E> (mes: <F>)', '<E> <D> de <F>', '<E> <D>-<F>', '<E> <F>', '<E> <D> <F>',
    '<Y> <E>', '<Y> <E> (día: <D>)', '<N>/<Y> <E>', '<D>/<N>/<Y> <E>', '<F> de <Y> <E>', '<D> de <F> de <Y> <E>',
    '<F> <Y> <E>', '<D> <F> <Y> <E>', '<W>', '<W> <D>', '<N> <W>', '<W> <D>-<N>', '<F> <W>', '<W>, <D> de <F>',
    '<W>, <D> <F>', '<W> (mes: <F>)', '<Y> <W>', '<Y> <W> <D>', '<N>-<Y> <W>', '<W>, <D>/<N>/<Y>', '<n>/<Y> <W>',
    '<F> de <Y> <W>', '<W>, <D> de <F> de <Y>', '<F> <Y> <W>', '<E> <W>', '<E> <W> <D>', '<E> <W> <D>-<N>',
    '<E> <W>, <D> de <F>', '<E> <W>, <D> <F>', '<Y> <E> <W>', '<Y> <E> (día: <W> <D>)', '<N>/<Y> <E> <W>',
    '<W>, <D>/<N>/<Y> <E>', '<F> de <Y> <E> <W>', '<W>, <D> de <F> de <Y> <E>', '<F> <Y> <E> <W>', '<Y> <E> <W> <D>',
    '<W> (mes: <N>)', '<W>, <D> <F> <Y>', '<f>', '<f> <z>', '<B>', '<z> ├a.\u00a0m./p.\u00a0m.: <B>┤',
    '<f> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<s>', '<s> <z>', '<s>,<f>', '<s>,<f> <z>',
    '<s> ├a.\u00a0m./p.\u00a0m.: <b1>┤', '<s>,<f> ├a.\u00a0m./p.\u00a0m.: <b1>┤', '<i>', '<i> <z>', '<ii>:<ss>,<f>',
    '<ii>:<ss>,<f> <z>', '<i> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<ii>:<ss>,<f> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<ii>:<ss>',
     '<ii>:<ss> <z>', '<ii>:<ss> ├a.\u00a0m./p.\u00a0m.: <B>┤', '<H>\u202f<a>', '<H>\u202f<a> <z>',
    '<H>\u202f<a> ├F14: <f>┤', '<H>\u202f<a> <z> ├F14: <f>┤', '<H> <B>', '<H>\u202f<B> <z>', '<H> <B> ├F14: <f>┤',
    '<H>\u202f<B> <z> ├F14: <f>┤', '<H>\u202f<a> (segundo: <s>)', '<H>\u202f<a> <z> (segundo: <s>)',
    '<H> <B> (segundo: <s>)', '<H>\u202f<B> <z> (segundo: <s>)', '<H>:<ii>\u202f<a>', '<H>:<ii>\u202f<a> <z>',
    '<hh>:<ii>:<ss>,<f>', '<H>:<ii>:<ss>,<f>\u202f<a> <z>', '<H>:<ii> <B>', '<H>:<ii>\u202f<B> <z>',
    '<H>:<ii>:<ss>,<f> <B>', '<H>:<ii>:<ss>,<f>\u202f<B> <z>', '<hh>:<ii>:<ss>', '<H>:<ii>:<ss>\u202f<a> <z>',
    '<H>:<ii>:<ss> <B>', '<H>:<ii>:<ss>\u202f<B> <z>', '<H>:<ii>:<ss>\u202f<a>', '<H>:<ii>:<ss>,<f>\u202f<a>',
    '<H>:<ii>:<ss>,<f>', '<H>:<ii>:<ss>', '<hh>', '<H> h <z>', '<hh> ├F14: <f>┤', '<H> h <z> ├F14: <f>┤',
    '<hh> (segundo: <s>)', '<H> h <z> (segundo: <s>)', '<hh>:<ii>', '<hh>:<ii> <z>', '<hh>:<ii>:<ss>,<f> <z>',
    '<hh>:<ii>:<ss> <z>', '<H>', '<H> ├F14: <f>┤', '<s> (hora: <H>)', '<s>,<f> (hora: <H>)', '<H> (segundo: <s>)',
    '<H>:<ii>', '<H>:<ii> <z>', '<H>:<ii>:<ss>,<f> <z>', '<H>:<ii>:<ss> <z>'],
  date:
    '((((((()(*(+()(,(-(.(/(0(.(1(0(.(1(0(2(3(3(4(5(5(6(5(5(7(8(8(9(8(8(9(8(8(2(:(3(4(5(5(6(5(5(7(8(8(9(8(8(9(8(8(;(<(=(>(?(@(A(B(C(D(E(F(G(H(F(D(H(F(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(;(=(=(A(?(@(A(B(C(D(E(F(D(H(F(D(H(F(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(;(<(<(>(?(@(>(B(C(G(E(F(G(H(F(D(H(F(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(I(J(J(K(L(L(K(L(L(M(N(N(O(P(P(O(P(P(Q(R(R(S(T(T(S(T(T(U(V(V(U(W(W(X(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(_(_(`(_(_(Y(Z(Z([(~(~(](~(~(^(_(_(`(_(_(`(_(_(a(b(b(>(c(c(A(c(c(D(d(d(G(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(A(c(c(A(c(c(D(d(d(D(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(S(c(c(S(c(c(U(d(d(U(e(e(a(e(e(f(m(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(m(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(Q(R(R(S(T(T(n(T(T(X(V(V(U(W(W(X(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(o(o(`(o(o(Y(Z(Z([(~(~(](~(~(^(_(_(`(o(o(`(o(o(a(b(b(S(c(c(a(c(c(a(d(d(U(e(e(a(e(e(f(m(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(m(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(A(c(c(a(c(c(a(d(d(D(e(e(a(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(S(c(c(n(c(c(X(d(d(U(e(e(a(e(e(f(m(m(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(m(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(Q(R(R(S(T(T(S(T(T(U(V(V(U(W(W(U(W(W(Y(Z(Z([(~(~(](~(~(^(_(_(`(o(o(`(o(o(Y(Z(Z([(~(~(](~(~(^(_(_(`(o(o(`(o(o(a(b(b(>(c(c(A(c(c(D(d(d(G(e(e(D(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(A(c(c(A(c(c(D(d(d(D(e(e(D(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(a(b(b(>(c(c(>(c(c(G(d(d(G(e(e(D(e(e(f(g(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k(f(m(g(h(i(i(h(i(i(j(k(k(l(k(k(l(k(k',
  time:
    '(((((p(q(r(s(t(q(r(s(t(q(r(s(t(q(u(v(w)())(v)*)())(v)*)())(v)*)((u(v(w)())(v)*)())(v)*)())(v)*)()+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)4)5)6)7)8)9):);)8)9):);)8)9):);)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)@)A)B)C)D)E)F)G)D)E)F)G)D)E)F)G)H)I)B)C)J)K)F)G)J)K)F)G)J)K)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G)@)A)M)C)D)E)F)G)D)E)F)G)D)E)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G)4)5)6)7)8)9):);)8)9):);)8)9):);)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)<)=)<)=)>)?)>)?)>)?)>)?)>)?)>)?)@)A)N)C)D)E)F)G)D)E)F)G)D)E)F)G)O)I)N)C)J)K)F)G)J)K)F)G)J)K)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G)@)A)M)C)D)E)F)G)D)E)F)G)D)E)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G)L)I)M)C)J)K)F)G)J)K)F)G)J)K)F)G(((((p(q(r(s(t(q(r(s(t(q(r(s(t(q(u(v(w)())(v)*)())(v)*)())(v)*)((u(v(w)())(v)*)())(v)*)())(v)*)()+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)+),)-).)/),)0).)/),)0).)/),)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)1)2)-).)3)2)0).)3)2)0).)3)2)0).)P)Q)R)S)P)Q)R)S)P)Q)R)S)P)Q)R)S)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)T)U)V)W)B)X)V)W)B)X)V)W)B)X)V)W)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)V)W)B)X)V)W)B)X)V)W)B)X)V)W)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)H)Y)B)X)Z)Q)[)S)Z)Q)[)S)Z)Q)[)S)Z)Q)[)S)~)U)])U)~)U)])U)~)U)])U)~)U)])U)^)U)^)U)^)U)^)U)^)U)^)U)^)U)^)U)_)`)N)a)_)`)N)a)_)`)N)a)_)`)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)_)`)N)a)_)`)N)a)_)`)N)a)_)`)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a)O)b)N)a',
  ap: ['a.\u202fm.', 'p.\u202fm.'],
  b: ['000000111111222222223333|mediodía||madrugada|mañana|tarde|noche',
    '000000111111222222223333|||madrugada|mañana|tarde|noche'],
  dec: ',',
};
